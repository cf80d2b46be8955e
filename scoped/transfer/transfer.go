// Package transfer brings saved objects into a space, from another space or from a file, in parts that Kibana takes, and
// goes on where it stopped.
//
// [Copy] takes them from another space, of the same Kibana or of another one. [Import] takes them from a file that
// Export.WriteTo wrote, of any size. Both work alike but for that.
//
// Inside of one Kibana, Spaces.CopySavedObjects lets Kibana do the copy in one request. That is less work for up to
// 10,000 objects, it reaches several spaces at once, and it can give every object a new id. Likewise SavedObjects.Import
// sends a file in one request. This package is for other Kibanas, for objects that one request cannot hold, and for what
// must survive a crash.
package transfer

import (
	"context"
	"errors"
	"io"
	"reflect"

	"github.com/kibana-go/kibana-go/scoped"
)

// Options says what to bring and how.
type Options struct {
	// Export says which objects to copy: types or objects must be named. With IncludeReferencesDeep what they refer to
	// comes along. An import takes all that the file holds, so there it must be empty.
	Export scoped.ExportRequest
	// Overwrite replaces objects that the target has already. Without it they are conflicts, unless they have the same
	// attributes, and references of the same names and types, as in the source: those count as Unchanged.
	Overwrite bool
	// ChunkObjects and ChunkBytes bound one import; an object that is larger goes alone. The defaults are 1,000 objects
	// and 24 MiB. Kibana takes 10,000 objects and 25 MiB by default. Held in memory are one chunk, the objects that wait
	// for what they refer to, and a digest of each object.
	ChunkObjects, ChunkBytes int
	// Checkpoint keeps how far it has come; the default is nowhere.
	Checkpoint Checkpoint
	// Progress is told what happens, if it is not nil, and waited for.
	Progress func(Event)
}

// Kind says what an event tells.
type Kind string

// What happens in a copy or an import.
const (
	Started      Kind = "started"       // the spaces exist and the export or the file is about to be read
	ChunkSent    Kind = "chunk sent"    // an import begins
	ChunkDone    Kind = "chunk done"    // the import is over and the checkpoint saved
	ObjectFailed Kind = "object failed" // Failure says which and why
	Finished     Kind = "finished"      // everything was tried
)

// Event is a step of a copy or an import.
type Event struct {
	Kind    Kind              // what happened
	Chunk   int               // counted from 1, 0 outside of chunks
	Objects int               // of the chunk
	Failure *scoped.ItemError // of an ObjectFailed
	Report  Report            // the counts so far
}

// Report is what became of the objects.
type Report struct {
	Copied    int                // imported by this call
	Skipped   int                // brought already, as the checkpoint says
	Unchanged int                // not in the checkpoint, but the target had the same already
	Changed   int                // brought already, but other in the source since then; they count among the others too
	Failures  []scoped.ItemError // the objects that failed for good
	// Missing lists what objects refer to but the source does not have, as exports tell. It is nil where not everything
	// was tried.
	Missing []scoped.SavedObjectKey
}

// Copy copies objects from the space of one client to that of another. They are exported once, cut into imports in the
// order of the export, in which an object comes after those that it refers to, and imported one by one. It checks first
// that both spaces exist. Objects that refer to what comes in a later import are tried again after the last one; those
// that refer to each other in a circle go together, whatever the size of a chunk.
//
// An object that cannot be imported does not keep the others back. If there are any the error is a
// [*scoped.PartialError] with the same Failures as the report; a reference that neither side has is a failure of reason
// "missing_references" for each object that needs it.
//
// Any other error ended the copy early. The report tells how far it came; the same call with the same Checkpoint goes
// on from there, whatever the reason was: objects that were copied are passed over, unless the source has changed them
// since. An import whose outcome is not known is repeated. That does no harm: with Overwrite it writes the same again,
// and without it what is found to be the same counts as Unchanged. This is also why objects never get new ids.
// Between Kibanas of different versions only Overwrite is sure, since an import may change old objects.
//
// The export waits while a chunk is imported. If one takes longer than the source lets a connection stand still, the
// copy ends with [scoped.ErrTruncatedExport] and can be resumed; smaller chunks avoid it.
//
// Kibana: POST /api/saved_objects/_export, POST /api/saved_objects/_import and, for chunks that fail in part, POST
// /api/saved_objects/_resolve_import_errors.
func Copy(ctx context.Context, from, to *scoped.Client, options Options) (Report, error) {
	const operation = "Copy"
	switch {
	case from == nil || to == nil:
		return Report{}, &scoped.ArgumentError{Operation: operation, Field: "from, to", Reason: "must not be nil"}
	case place(from) == place(to):
		return Report{}, &scoped.ArgumentError{Operation: operation, Field: "to", Reason: "must not be the space that is copied", SpaceID: to.SpaceID()}
	}
	options.Export.ExcludeExportDetails = nil // they show that the export is complete
	return perform(ctx, operation, &space{client: from, request: options.Export}, to, options)
}

// Import brings the objects of a file into the space of a client, as Copy does with those of an export: in one import
// after the other, as large as the options say, from the checkpoint on, and none kept back by another. The file is what
// Export.WriteTo wrote, or several of those one behind the other; an object that comes again with the same content is
// passed over, and one that comes again with another is in conflict with the first, or with Overwrite replaces it. An
// object needs a type and an id here. It checks first that the space exists.
//
// The file is checked as it is read. A line that cannot be imported, a file that breaks off and one that lacks objects
// end the import with a [*scoped.FileError]. Chunks that were sent before the line was read have been imported by then:
// the error and the report count their objects, and the checkpoint has them. The objects of the chunk that was being
// filled, and those that wait for what they refer to, have not been imported. The same call with the same Checkpoint and
// the mended file goes on from there: the checkpoint belongs to the target, and knows objects by what they hold, not by
// their lines. An import that ended otherwise is resumed in the same way, with the file from its beginning.
//
// A read of the file that is under way is not interrupted when ctx ends.
//
// Kibana: POST /api/saved_objects/_import and, for chunks that fail in part, POST
// /api/saved_objects/_resolve_import_errors.
func Import(ctx context.Context, from io.Reader, to *scoped.Client, options Options) (Report, error) {
	const operation = "Import"
	switch {
	case from == nil || to == nil:
		return Report{}, &scoped.ArgumentError{Operation: operation, Field: "from, to", Reason: "must not be nil"}
	case !reflect.ValueOf(options.Export).IsZero():
		return Report{}, &scoped.ArgumentError{Operation: operation, Field: "options", Reason: "must not say what to export", SpaceID: to.SpaceID()}
	}
	report, err := perform(ctx, operation, &document{file: scoped.ReadExportFile(from)}, to, options)
	var fault *scoped.FileError
	if errors.As(err, &fault) {
		located := *fault
		located.SpaceID, located.Succeeded = to.SpaceID(), report.succeeded()
		return report, &located
	}
	return report, err
}
