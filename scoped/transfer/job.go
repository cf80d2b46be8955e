package transfer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"github.com/kibana-go/kibana-go/scoped"
)

const (
	defaultChunkObjects = 1_000
	defaultChunkBytes   = 24 << 20
)

// job is a copy or an import under way.
type job struct {
	from source
	to   *scoped.Client
	Options
	state   *State
	seen    map[string]reading // the objects that were read, by key
	chunk   chunk
	number  int
	lacking []lacking
	needs   map[string][]string // what objects were found to lack, by key
	report  Report
}

// reading is an object that was read: its latest form, and whether the report counts it as one that the target has. An
// object that comes several times is counted once.
type reading struct {
	digest  string
	counted bool
}

// perform brings the objects of a source into a space.
func perform(ctx context.Context, operation string, from source, to *scoped.Client, options Options) (Report, error) {
	if options.ChunkObjects < 0 || options.ChunkBytes < 0 {
		return Report{}, &scoped.ArgumentError{Operation: operation, Field: "options", Reason: "must not have chunks of negative size", SpaceID: to.SpaceID()}
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
	j := &job{from: from, to: to, Options: options, seen: map[string]reading{}, needs: map[string][]string{}}
	if err := j.run(ctx); err != nil {
		return j.report, err
	}
	j.tell(Event{Kind: Finished})
	if len(j.report.Failures) > 0 {
		return j.report, &scoped.PartialError{
			Operation: operation, SpaceID: to.SpaceID(), Succeeded: j.report.succeeded(), Failures: j.report.Failures,
		}
	}
	return j.report, nil
}

// succeeded counts the objects that the target has.
func (r *Report) succeeded() int { return r.Copied + r.Skipped + r.Unchanged }

// exists checks that the space of a client exists.
func exists(ctx context.Context, client *scoped.Client) error {
	_, err := client.Space(ctx, spaceOf(client))
	return err
}

func spaceOf(client *scoped.Client) string {
	if id := client.SpaceID(); id != "" {
		return id
	}
	return "default"
}

// place is where the objects of a client live.
func place(client *scoped.Client) string { return client.BaseURL().String() + " " + spaceOf(client) }

func digest(doc []byte) string {
	sum := sha256.Sum256(doc)
	return hex.EncodeToString(sum[:16])
}

// run brings all objects.
func (j *job) run(ctx context.Context) error {
	if err := j.begin(ctx); err != nil {
		return err
	}
	defer j.from.close()
	j.tell(Event{Kind: Started})
	for o, err := range j.from.objects() {
		if err == nil {
			err = ctx.Err()
		}
		if err == nil {
			err = j.take(ctx, o)
		}
		if err != nil {
			return err
		}
	}
	if err := j.flush(ctx); err != nil {
		return err
	}
	if err := j.retry(ctx); err != nil {
		return err
	}
	for _, key := range j.from.missing() {
		if !j.had(key.Type+"/"+key.ID) && !slices.Contains(j.report.Missing, key) {
			j.report.Missing = append(j.report.Missing, key)
		}
	}
	return nil
}

// begin loads the checkpoint and opens the source, if the target exists.
func (j *job) begin(ctx context.Context) error {
	if err := exists(ctx, j.to); err != nil {
		return err
	}
	from, err := j.from.identity()
	if err != nil {
		return err
	}
	j.state, err = resume(ctx, j.Checkpoint, digest([]byte(from+"\n"+place(j.to))))
	if err != nil {
		return err
	}
	return j.from.open(ctx)
}

// had tells whether the source had an object.
func (j *job) had(key string) bool {
	_, had := j.seen[key]
	return had
}

// take adds an object to the chunk, unless it was brought already.
func (j *job) take(ctx context.Context, o object) error {
	key := o.key()
	earlier, again := j.seen[key]
	if earlier.digest == o.digest {
		return nil
	}
	j.seen[key] = reading{digest: o.digest, counted: earlier.counted}
	switch before, known := j.state.Done[key]; {
	case known && before == o.digest:
		j.count(key, &j.report.Skipped)
		return nil
	case known && !again:
		j.report.Changed++
	}
	o.line = bytes.Clone(o.line)
	return j.put(ctx, o)
}

// put adds objects that go together to the chunk. It sends the chunk first if they do not fit.
func (j *job) put(ctx context.Context, together ...object) error {
	if !j.chunk.fits(together, j.ChunkObjects, j.ChunkBytes) {
		if err := j.flush(ctx); err != nil {
			return err
		}
	}
	j.chunk.add(together)
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
	j.count(o.key(), count)
	j.state.Done[o.key()] = o.digest
}

func (j *job) count(key string, count *int) {
	if earlier := j.seen[key]; !earlier.counted {
		*count++
		j.seen[key] = reading{digest: earlier.digest, counted: true}
	}
}

func (j *job) failed(failure scoped.ItemError) {
	j.report.Failures = append(j.report.Failures, failure)
	j.tell(Event{Kind: ObjectFailed, Chunk: j.number, Objects: len(j.chunk.objects), Failure: &failure})
}
