package transfer

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/kibana-go/kibana-go/scoped"
)

// object is one object of a chunk.
type object struct {
	Type   string `json:"type"`
	ID     string `json:"id"`
	digest string
	line   []byte
}

func (o object) key() string { return o.Type + "/" + o.ID }

// send imports the chunk. What cannot be imported is taken out, until Kibana takes the rest.
func (j *job) send(ctx context.Context) error {
	waiting := make(map[string]object, len(j.chunk.objects))
	for _, o := range j.chunk.objects {
		waiting[o.key()] = o
	}
	result, err := j.to.SavedObjects.Import(ctx, j.chunk.file(), scoped.ImportOptions{Overwrite: j.Overwrite})
	for {
		var partial *scoped.PartialError
		if err != nil && (!errors.As(err, &partial) || len(result.Errors) == 0) {
			return err
		}
		before := len(waiting)
		if partial != nil {
			if err := j.takeOut(ctx, waiting, result, partial.Failures); err != nil {
				return err
			}
		}
		if len(waiting) == 0 {
			return nil
		}
		if !keptOut(result) {
			break
		}
		if len(waiting) == before {
			return err // the failures are of objects that were not sent
		}
		result, err = j.to.SavedObjects.ResolveImportErrors(ctx, j.chunk.file(), j.retries(waiting, result), scoped.ImportOptions{})
	}
	if took := int(result.SuccessCount); took != len(waiting) {
		return fmt.Errorf("the target took %d of %d objects and does not say why", took, len(waiting))
	}
	for _, o := range waiting {
		j.done(o, &j.report.Copied)
	}
	return nil
}

// keptOut tells whether an error kept all objects out, also those that were well.
func keptOut(result *scoped.ImportResult) bool {
	for _, failure := range result.Errors {
		switch string(failure.Error.Type) {
		case "conflict", "ambiguous_conflict", "missing_references":
			return true
		}
	}
	return false
}

// retries asks for the objects that are waiting, as Kibana would have imported them.
func (j *job) retries(waiting map[string]object, result *scoped.ImportResult) []scoped.ImportRetry {
	list := make([]scoped.ImportRetry, 0, len(waiting))
	told := map[string]bool{}
	for _, success := range result.SuccessResults {
		key := success.Type + "/" + success.ID
		if _, wanted := waiting[key]; wanted {
			told[key] = true
			list = append(list, scoped.ImportRetry{
				Type: success.Type, ID: success.ID,
				Overwrite: success.Overwrite, DestinationID: success.DestinationID, CreateNewCopy: success.CreateNewCopy,
			})
		}
	}
	for key, o := range waiting {
		if !told[key] {
			list = append(list, scoped.ImportRetry{Type: o.Type, ID: o.ID, Overwrite: &j.Overwrite})
		}
	}
	return list
}

// takeOut takes objects that failed off those that are waiting, and settles what became of them.
func (j *job) takeOut(ctx context.Context, waiting map[string]object, result *scoped.ImportResult, failures []scoped.ItemError) error {
	wanted := map[string]object{} // the conflicts, by what is in the way
	for _, failure := range result.Errors {
		if o, found := waiting[failure.Type+"/"+failure.ID]; found && failure.Error.Type == "conflict" {
			if id := failure.Error.DestinationID; id != nil {
				wanted[failure.Type+"/"+*id] = o
			} else {
				wanted[o.key()] = o
			}
		}
	}
	same, err := j.same(ctx, wanted)
	if err != nil {
		return err
	}
	for _, failure := range failures {
		o, found := waiting[failure.Type+"/"+failure.ID]
		delete(waiting, failure.Type+"/"+failure.ID)
		if found && slices.Contains(same, o.key()) {
			j.done(o, &j.report.Unchanged)
			continue
		}
		failure.SpaceID = j.to.SpaceID()
		j.failed(failure)
	}
	return nil
}

// same lists the objects that the target has with the same content: an import that was thought lost may have put them
// there.
func (j *job) same(ctx context.Context, wanted map[string]object) ([]string, error) {
	if len(wanted) == 0 {
		return nil, nil
	}
	request := scoped.ExportRequest{}
	for key, o := range wanted {
		request.Objects = append(request.Objects, scoped.SavedObjectKey{Type: o.Type, ID: key[len(o.Type)+1:]})
	}
	export, err := j.to.SavedObjects.Export(ctx, request)
	var bad *scoped.BadRequestError
	switch {
	case errors.As(err, &bad): // one of them is gone again or cannot be exported
		return nil, nil
	case err != nil:
		return nil, err
	}
	defer func() { _ = export.Close() }()
	var same []string
	for line, err := range export.Lines() {
		if err != nil {
			return nil, err
		}
		var there object
		if err := json.Unmarshal(line, &there); err != nil {
			return nil, err
		}
		if ours, asked := wanted[there.key()]; asked && bytes.Equal(content(ours.line), content(line)) {
			same = append(same, ours.key())
		}
	}
	return same, nil
}

// content is what an object says, in one form. The ids of what it refers to are left out: Kibana may change them.
func content(line []byte) []byte {
	var o struct {
		Attributes any                           `json:"attributes"`
		References []struct{ Type, Name string } `json:"references"`
	}
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.UseNumber()
	if decoder.Decode(&o) != nil {
		return nil
	}
	doc, _ := json.Marshal(o) //nolint:errchkjson // it was JSON
	return doc
}
