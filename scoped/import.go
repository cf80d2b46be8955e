package scoped

import (
	"context"
	"errors"
	"io"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// ImportResult is what happened to the objects of an import.
	ImportResult = savedobjects.ImportResult
	// ImportRetry is what to do about one object of an import.
	ImportRetry = savedobjects.ImportRetry
	// ReferenceReplacement redirects references from one object to another of the same type.
	ReferenceReplacement = savedobjects.ReferenceReplacement
)

// ImportOptions says how to import objects whose ids are taken.
type ImportOptions struct {
	// CreateNewCopies gives every object a new id, so that nothing conflicts. It excludes the others.
	CreateNewCopies bool
	// Overwrite replaces objects that the space has already; without it they are conflicts.
	Overwrite bool
	// CompatibilityMode keeps links from before 8.0 working where ids change.
	CompatibilityMode bool
}

// Import creates the objects of an exported file. The file is read once and streamed; it is never held in memory. A
// line that is not a JSON object, a file that breaks off and one that lacks objects that its last line promises stop
// the import with a [*FileError] before Kibana has stored anything. Behind the first 25 MiB, which is all that Kibana takes
// by default, lines are only looked at from both ends.
//
// If objects fail, the result comes with a [*PartialError]: Kibana then has stored nothing at all where an object
// conflicts or lacks a reference. ResolveImportErrors goes on from there. Kibana takes 10,000 objects and 25 MiB by
// default; larger files go through transfer.Import, which sends them in parts.
//
// A call that fails early may leave one read of the file under way when it returns.
//
// Kibana: POST /api/saved_objects/_import.
func (s *SavedObjectsService) Import(ctx context.Context, file io.Reader, options ImportOptions, opts ...CallOption) (*ImportResult, error) {
	switch {
	case file == nil:
		return nil, s.conn.argument(ctx, "ImportSavedObjects", "file", "must not be nil", opts)
	case options.CreateNewCopies && (options.Overwrite || options.CompatibilityMode):
		return nil, s.conn.argument(ctx, "ImportSavedObjects", "createNewCopies", "excludes overwrite and compatibilityMode", opts)
	}
	params := savedobjects.ImportSavedObjectsParams{
		CreateNewCopies: optional(options.CreateNewCopies), Overwrite: optional(options.Overwrite),
		CompatibilityMode: optional(options.CompatibilityMode),
	}
	return upload(file, opts, func(file wire.File, opts []CallOption) (*ImportResult, error) {
		return s.api.ImportSavedObjects(ctx, &params, savedobjects.ImportRequest{File: file}, opts...)
	})
}

// ResolveImportErrors imports a file again with a decision for each object; objects without one are passed over. The
// file must be the same as before, from its beginning. Overwrite has no meaning here. The result is like that of Import.
//
// Kibana: POST /api/saved_objects/_resolve_import_errors.
func (s *SavedObjectsService) ResolveImportErrors(ctx context.Context, file io.Reader, retries []ImportRetry, options ImportOptions, opts ...CallOption) (*ImportResult, error) {
	switch {
	case file == nil:
		return nil, s.conn.argument(ctx, "ResolveImportErrors", "file", "must not be nil", opts)
	case options.Overwrite:
		return nil, s.conn.argument(ctx, "ResolveImportErrors", "overwrite", "is decided by each retry", opts)
	}
	params := savedobjects.ResolveImportErrorsParams{
		CreateNewCopies: optional(options.CreateNewCopies), CompatibilityMode: optional(options.CompatibilityMode),
	}
	return upload(file, opts, func(file wire.File, opts []CallOption) (*ImportResult, error) {
		request := savedobjects.ResolveImportRequest{File: file, Retries: listed(retries)}
		return s.api.ResolveImportErrors(ctx, &params, request, opts...)
	})
}

// upload sends a file and tells what came of it. What is wrong with the file explains best why a request failed.
func upload(file io.Reader, opts []CallOption, send func(wire.File, []CallOption) (*ImportResult, error)) (*ImportResult, error) {
	checked := newFileChecker(file)
	defer checked.detach()
	var call *wire.Call
	result, err := send(wire.File{Name: "import.ndjson", Content: checked}, watched(&call, opts))
	if fault := checked.fault.Load(); fault != nil && err != nil {
		located := *fault
		located.SpaceID = call.Resolved
		return nil, &located
	}
	if err != nil {
		return nil, err
	}
	return result, importFailures(call, result)
}

var errDetached = errors.New("the import is over")
