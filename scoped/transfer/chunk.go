package transfer

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// chunk is what one import sends.
type chunk struct {
	objects []object
	keys    map[string]bool
	size    int // in bytes
}

// fits tells whether objects can be added. Kibana refuses an import that has an object twice.
func (c *chunk) fits(more []object, objects, size int) bool {
	total := c.size
	for _, o := range more {
		total += len(o.line) + 1
		if c.keys[o.key()] {
			return false
		}
	}
	return len(c.objects)+len(more) <= objects && total <= size
}

func (c *chunk) add(more []object) {
	if c.keys == nil {
		c.keys = map[string]bool{}
	}
	for _, o := range more {
		c.objects = append(c.objects, o)
		c.keys[o.key()] = true
		c.size += len(o.line) + 1
	}
}

// file is what is sent: the lines of the objects.
func (c *chunk) file() io.Reader {
	readers := make([]io.Reader, 0, 2*len(c.objects))
	for _, o := range c.objects {
		readers = append(readers, bytes.NewReader(o.line), strings.NewReader("\n"))
	}
	return io.MultiReader(readers...)
}

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
		case "conflict", "ambiguous_conflict", missingReferences:
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

// takeOut takes objects that failed off those that are waiting, and settles what became of them. A lack of something is
// not settled yet, unless it is not all that an object fails of.
func (j *job) takeOut(ctx context.Context, waiting map[string]object, result *scoped.ImportResult, failures []scoped.ItemError) error {
	same, err := j.same(ctx, inTheWay(waiting, result))
	if err != nil {
		return err
	}
	for _, failure := range failures {
		key := failure.Type + "/" + failure.ID
		o, found := waiting[key]
		switch {
		case failure.Reason == missingReferences:
			continue
		case found && slices.Contains(same, key):
			j.done(o, &j.report.Unchanged)
		default:
			failure.SpaceID = j.to.SpaceID()
			j.failed(failure)
		}
		delete(waiting, key)
	}
	needs := map[string][]string{}
	for _, failure := range result.Errors {
		for _, need := range failure.Error.References {
			key := failure.Type + "/" + failure.ID
			needs[key] = append(needs[key], need.Type+"/"+need.ID)
		}
	}
	for _, failure := range failures {
		key := failure.Type + "/" + failure.ID
		if o, found := waiting[key]; found && failure.Reason == missingReferences {
			failure.SpaceID = j.to.SpaceID()
			j.lack(o, failure, needs[key])
			delete(waiting, key)
		}
	}
	return nil
}

const missingReferences = "missing_references"

// inTheWay is what the objects that are in conflict collide with.
func inTheWay(waiting map[string]object, result *scoped.ImportResult) map[string]object {
	wanted := map[string]object{}
	for _, failure := range result.Errors {
		if o, found := waiting[failure.Type+"/"+failure.ID]; found && failure.Error.Type == "conflict" {
			if id := failure.Error.DestinationID; id != nil {
				wanted[failure.Type+"/"+*id] = o
			} else {
				wanted[o.key()] = o
			}
		}
	}
	return wanted
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
