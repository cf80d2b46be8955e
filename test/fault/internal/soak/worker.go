package soak

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// worker makes calls, one after the other, in one space after the other.
type worker struct {
	kb     *scoped.Client
	report *Report
	name   string
	count  int
	space  scoped.CallOption
}

// once is how the marks of writes begin that must not be applied twice.
const once = "once-"

// mark is a mark that no other write has.
func (w *worker) mark(prefix string) scoped.CallOption {
	w.count++
	return scoped.WithHeader("X-Opaque-Id", fmt.Sprintf("%s%s-%d", prefix, w.name, w.count))
}

// work makes the calls of one small errand.
func (w *worker) work(ctx context.Context) {
	w.space = scoped.InSpace(space(chance(tenants)))
	switch chance(10) {
	case 0:
		w.export(ctx)
	case 1:
		w.upload(ctx)
	case 2, 3:
		w.find(ctx)
	case 4, 5, 6:
		w.connector(ctx)
	default:
		w.savedObject(ctx)
	}
}

func (w *worker) connector(ctx context.Context) {
	made, err := w.kb.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: w.name, ConnectorTypeID: ".index", Config: connectors.ConfigFrom(map[string]any{"index": "i"}),
	}, w.space, w.mark(once))
	if w.report.note(err) != nil {
		return
	}
	_, err = w.kb.Actions.Get(ctx, made.ID, w.space)
	w.there("a connector", w.report.note(err))
	_, err = w.kb.Actions.Update(ctx, made.ID, scoped.ConnectorUpdate{
		Name: w.name, Config: connectors.ConfigFrom(map[string]any{"index": "j"}),
	}, w.space, w.mark("put-"))
	w.there("a connector", w.report.note(err))
	_ = w.report.note(w.kb.Actions.Delete(ctx, made.ID, w.space, w.mark("delete-")))
}

func (w *worker) savedObject(ctx context.Context) {
	w.count++
	id := fmt.Sprintf("%s-%d", w.name, w.count)
	_, err := w.kb.SavedObjects.Create(ctx, scoped.SavedObjectRequest{
		Type: "dashboard", ID: id, Attributes: map[string]any{"title": id},
	}, w.space, w.mark("idempotent-"), scoped.Idempotent())
	if w.report.note(err) != nil && !errors.Is(err, scoped.ErrConflict) { // a conflict with an earlier attempt
		return
	}
	_, err = w.kb.SavedObjects.Get(ctx, "dashboard", id, w.space)
	w.there("a dashboard", w.report.note(err))
	_, err = w.kb.SavedObjects.Update(ctx, "dashboard", id, scoped.SavedObjectUpdate{Attributes: map[string]any{"title": "x"}}, w.space, w.mark("put-"))
	w.there("a dashboard", w.report.note(err))
	_ = w.report.note(w.kb.SavedObjects.Delete(ctx, "dashboard", id, w.space, w.mark("delete-")))
}

// there checks that what was created is not missing.
func (w *worker) there(what string, err error) {
	if errors.Is(err, scoped.ErrNotFound) && !errors.Is(err, scoped.ErrNotKibana) {
		w.report.breach(fmt.Errorf("%s that was created: %w", what, err))
	}
}

func (w *worker) find(ctx context.Context) {
	_, err := w.kb.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"dashboard"}, PerPage: scoped.Ptr[int64](10)}, w.space)
	_ = w.report.note(err)
}

func (w *worker) export(ctx context.Context) {
	export, err := w.kb.SavedObjects.Export(ctx, scoped.ExportRequest{Type: []string{"dashboard"}}, w.space)
	if err == nil {
		_, err = export.WriteTo(io.Discard)
		_ = export.Close()
	}
	_ = w.report.note(err)
}

func (w *worker) upload(ctx context.Context) {
	file := strings.NewReader(`{"type":"dashboard","id":"imported-` + w.name + `","attributes":{"title":"Imported"},"references":[]}` + "\n")
	_, err := w.kb.SavedObjects.Import(ctx, file, scoped.ImportOptions{Overwrite: true}, w.space, w.mark(once))
	_ = w.report.note(err)
}
