package scoped

import (
	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/gen/spaces"
	"github.com/kibana-go/kibana-go/gen/wire"
)

// copyFailures finds what a copy could not do, space by space.
func copyFailures(call *wire.Call, result map[string]CopyResult) error {
	succeeded := 0
	var failures []ItemError
	for _, space := range sortedNames(result) {
		of := result[space]
		succeeded += int(of.SuccessCount)
		for _, failure := range of.Errors {
			item := copyFailure(failure)
			item.SpaceID = space
			failures = append(failures, item)
		}
		if !of.Success && len(of.Errors) == 0 {
			failures = append(failures, ItemError{SpaceID: space, Message: "the copy failed without a reason"})
		}
	}
	return partial(call, succeeded, failures)
}

// copyFailure reads a failure, which names one object, or is an error envelope where the whole space refused.
func copyFailure(failure spaces.CopyFailure) ItemError {
	if whole, err := failure.AsError(); err == nil && whole.StatusCode != 0 {
		return ItemError{StatusCode: int(whole.StatusCode), Message: whole.Message}
	}
	item, err := failure.AsImportFailure()
	if err != nil {
		return ItemError{Message: "a failure that cannot be read: " + err.Error()}
	}
	return ItemError{
		Type: item.Type, ID: item.ID, Reason: string(item.Error.Type),
		StatusCode: int(Value(item.Error.StatusCode)), Message: Value(item.Error.Message),
	}
}

func shareFailures(call *wire.Call, result *ShareResult) error {
	var failures []ItemError
	for _, object := range result.Objects {
		if e := object.Error; e != nil {
			failures = append(failures, ItemError{Type: object.Type, ID: object.ID, StatusCode: int(e.StatusCode), Message: e.Message})
		}
	}
	return partial(call, len(result.Objects)-len(failures), failures)
}

func importFailures(call *wire.Call, result *ImportResult) error {
	failures := make([]ItemError, 0, len(result.Errors))
	for _, item := range result.Errors {
		failures = append(failures, ItemError{
			Type: item.Type, ID: item.ID, Reason: string(item.Error.Type),
			StatusCode: int(Value(item.Error.StatusCode)), Message: Value(item.Error.Message),
		})
	}
	if !result.Success && len(failures) == 0 {
		failures = []ItemError{{Message: "the import failed without a reason"}}
	}
	return partial(call, int(result.SuccessCount), failures)
}

func objectFailure(object *SavedObject) *ItemError {
	return failureOf(object.Type, object.ID, object.Error)
}

func resolveFailure(resolved *ResolvedSavedObject) *ItemError {
	return objectFailure(&resolved.SavedObject)
}

func deleteFailure(status *BulkDeleteStatus) *ItemError {
	if !status.Success && status.Error == nil {
		return &ItemError{Type: status.Type, ID: status.ID, Message: "the object was not deleted, without a reason"}
	}
	return failureOf(status.Type, status.ID, status.Error)
}

func failureOf(typ, id string, e *savedobjects.SavedObjectError) *ItemError {
	if e == nil {
		return nil
	}
	return &ItemError{Type: typ, ID: id, StatusCode: int(e.StatusCode), Message: e.Message}
}
