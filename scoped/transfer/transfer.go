// Package transfer copies saved objects from one space to another, of the same Kibana or of another one, in pieces that
// Kibana takes, and goes on where it stopped.
//
// Inside of one Kibana, Spaces.CopySavedObjects lets Kibana do the copy in one request. That is less work for up to
// 10,000 objects, it reaches several spaces at once, and it can give every object a new id. [Copy] is for other Kibanas,
// for objects that one request cannot hold, and for copies that must survive a crash.
package transfer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// Options says what to copy and how. The zero value copies nothing: Export must name types or objects.
type Options struct {
	// Export says which objects to copy. With IncludeReferencesDeep what they refer to comes along.
	Export scoped.ExportRequest
	// Overwrite replaces objects that the target has already. Without it they are conflicts, unless they have the same
	// attributes, and references of the same names and types, as in the source: those count as Unchanged.
	Overwrite bool
	// ChunkObjects and ChunkBytes bound one import; an object that is larger goes alone. The defaults are 1,000 objects
	// and 24 MiB. Kibana takes 10,000 objects and 25 MiB by default. One chunk is held in memory.
	ChunkObjects, ChunkBytes int
	// Checkpoint keeps how far the copy has come; the default is nowhere.
	Checkpoint Checkpoint
	// Progress is told what happens, if it is not nil. The copy waits for it.
	Progress func(Event)
}

// Kind says what an event tells.
type Kind string

// What happens in a copy.
const (
	Started      Kind = "started"       // both spaces exist and the export begins
	ChunkSent    Kind = "chunk sent"    // an import begins
	ChunkDone    Kind = "chunk done"    // the import is over and the checkpoint saved
	ObjectFailed Kind = "object failed" // Failure says which and why
	Finished     Kind = "finished"      // everything was tried
)

// Event is a step of a copy.
type Event struct {
	Kind    Kind
	Chunk   int               // counted from 1, 0 outside of chunks
	Objects int               // of the chunk
	Failure *scoped.ItemError // of an ObjectFailed
	Report  Report            // the counts so far
}

// Report is what became of the objects.
type Report struct {
	Copied    int // imported by this call
	Skipped   int // copied already, as the checkpoint says
	Unchanged int // not in the checkpoint, but the target had the same already
	Changed   int // copied already, but other in the source since then; they count among the others too
	Failures  []scoped.ItemError
	// Missing lists what objects refer to but the source does not have. It is nil where the copy was not finished.
	Missing []scoped.SavedObjectKey
}

// Copy copies objects from the space of one client to that of another. They are exported once, cut into imports in the
// order of the export, in which an object comes after those that it refers to, and imported one by one. It checks first
// that both spaces exist.
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
	c, err := prepare(ctx, from, to, options)
	if err != nil {
		return Report{}, err
	}
	if err := c.run(ctx); err != nil {
		return c.report, err
	}
	c.tell(Event{Kind: Finished})
	if len(c.report.Failures) > 0 {
		return c.report, &scoped.PartialError{
			Operation: "Copy", SpaceID: to.SpaceID(), Succeeded: c.report.Copied + c.report.Skipped + c.report.Unchanged, Failures: c.report.Failures,
		}
	}
	return c.report, nil
}

const (
	defaultChunkObjects = 1_000
	defaultChunkBytes   = 24 << 20
)

// job is a copy under way.
type job struct {
	from, to *scoped.Client
	Options
	state  *State
	chunk  chunk
	number int
	report Report
}

func prepare(ctx context.Context, from, to *scoped.Client, options Options) (*job, error) {
	switch {
	case from == nil || to == nil:
		return nil, &scoped.ArgumentError{Operation: "Copy", Field: "from, to", Reason: "must not be nil"}
	case place(from) == place(to):
		return nil, &scoped.ArgumentError{Operation: "Copy", Field: "to", Reason: "must not be the space that is copied", SpaceID: to.SpaceID()}
	case options.ChunkObjects < 0 || options.ChunkBytes < 0:
		return nil, &scoped.ArgumentError{Operation: "Copy", Field: "options", Reason: "must not have chunks of negative size"}
	}
	if options.ChunkObjects == 0 {
		options.ChunkObjects = defaultChunkObjects
	}
	if options.ChunkBytes == 0 {
		options.ChunkBytes = defaultChunkBytes
	}
	if options.Checkpoint == nil {
		options.Checkpoint = memory{}
	}
	options.Export.ExcludeExportDetails = nil // they show that the export is complete
	for _, client := range []*scoped.Client{from, to} {
		if _, err := client.Space(ctx, space(client)); err != nil {
			return nil, err
		}
	}
	identity, err := identify(from, to, options)
	if err != nil {
		return nil, err
	}
	state, err := resume(ctx, options.Checkpoint, identity)
	if err != nil {
		return nil, err
	}
	return &job{from: from, to: to, Options: options, state: state}, nil
}

func space(client *scoped.Client) string {
	if id := client.SpaceID(); id != "" {
		return id
	}
	return "default"
}

// place is where the objects of a client live.
func place(client *scoped.Client) string { return client.BaseURL().String() + " " + space(client) }

// identify is the same for the same copy only.
func identify(from, to *scoped.Client, options Options) (string, error) {
	request, err := json.Marshal(options.Export)
	if err != nil {
		return "", err
	}
	return digest(fmt.Appendf(nil, "%s\n%s\n%s", place(from), place(to), request)), nil
}

func digest(doc []byte) string {
	sum := sha256.Sum256(doc)
	return hex.EncodeToString(sum[:16])
}

// run exports and imports.
func (j *job) run(ctx context.Context) error {
	export, err := j.from.SavedObjects.Export(ctx, j.Export)
	if err != nil {
		return err
	}
	defer func() { _ = export.Close() }()
	j.tell(Event{Kind: Started})
	for line, err := range export.Lines() {
		if err == nil {
			err = j.take(ctx, line)
		}
		if err != nil {
			return err
		}
	}
	j.report.Missing = export.Details().MissingReferences
	return j.flush(ctx)
}

// take adds an object to the chunk, unless it was copied already.
func (j *job) take(ctx context.Context, line []byte) error {
	o := object{digest: digest(line)}
	if err := json.Unmarshal(line, &o); err != nil {
		return err
	}
	switch before, known := j.state.Done[o.key()]; {
	case known && before == o.digest:
		j.report.Skipped++
		return nil
	case known:
		j.report.Changed++
	}
	full := len(j.chunk.objects) >= j.ChunkObjects || j.chunk.size+len(line) >= j.ChunkBytes
	if full {
		if err := j.flush(ctx); err != nil {
			return err
		}
	}
	j.chunk.add(o, line)
	return nil
}

// flush imports the chunk and saves what was done.
func (j *job) flush(ctx context.Context) error {
	if len(j.chunk.objects) == 0 {
		return ctx.Err()
	}
	j.number++
	count := len(j.chunk.objects)
	j.tell(Event{Kind: ChunkSent, Chunk: j.number, Objects: count})
	if err := j.send(ctx); err != nil {
		return err
	}
	j.chunk = chunk{}
	if err := j.Checkpoint.Save(ctx, j.state); err != nil {
		return &CheckpointError{Reason: "cannot be written", Err: err}
	}
	j.tell(Event{Kind: ChunkDone, Chunk: j.number, Objects: count})
	return ctx.Err()
}

func (j *job) tell(event Event) {
	if j.Progress != nil {
		event.Report = j.report
		j.Progress(event)
	}
}

// done notes an object that the target has.
func (j *job) done(o object, count *int) {
	*count++
	j.state.Done[o.key()] = o.digest
}

func (j *job) failed(failure scoped.ItemError) {
	j.report.Failures = append(j.report.Failures, failure)
	j.tell(Event{Kind: ObjectFailed, Chunk: j.number, Objects: len(j.chunk.objects), Failure: &failure})
}

// chunk is what one import sends.
type chunk struct {
	objects []object
	size    int // in bytes
}

func (c *chunk) add(o object, line []byte) {
	o.line = bytes.Clone(line)
	c.objects = append(c.objects, o)
	c.size += len(line) + 1
}

// file is what is sent: the lines of the objects.
func (c *chunk) file() io.Reader {
	readers := make([]io.Reader, 0, 2*len(c.objects))
	for _, o := range c.objects {
		readers = append(readers, bytes.NewReader(o.line), strings.NewReader("\n"))
	}
	return io.MultiReader(readers...)
}
