package transfer_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/transfer"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// everything asks for all that the tests store.
func everything() scoped.ExportRequest {
	return scoped.ExportRequest{Type: []string{"index-pattern", "search", "visualization", "dashboard"}, IncludeReferencesDeep: scoped.Ptr(true)}
}

func view(id string) string {
	return fmt.Sprintf(`{"type":"index-pattern","id":%q,"attributes":{"title":"logs-%s"},"references":[]}`, id, id)
}

func dashboard(id, refers string) string {
	return fmt.Sprintf(`{"type":"dashboard","id":%q,"attributes":{"title":"Board %s"},"references":[{"type":"index-pattern","id":%q,"name":"v"}]}`, id, id, refers)
}

// board is a space with objects that refer to each other.
var board = strings.Join([]string{view("v1"), view("v2"), dashboard("d1", "v1"), dashboard("d2", "v2"), dashboard("d3", "v1"), dashboard("d4", "v2")}, "\n")

func kibana(t tb, space, objects string) (*kibanatest.Server, *scoped.Client) {
	srv, err := kibanatest.Start(kibanatest.WithSpaces(space))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(srv.Close)
	if objects != "" {
		if err := srv.ImportNDJSON(space, strings.NewReader(objects)); err != nil {
			t.Fatal(err)
		}
	}
	return srv, in(t, srv, space)
}

func in(t tb, srv *kibanatest.Server, space string) *scoped.Client {
	kb, err := scoped.New(srv.URL, scoped.WithSpace(space), scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	return kb
}

// titles are the objects of a space, by type and id.
func titles(t tb, kb *scoped.Client) map[string]string {
	export, err := kb.SavedObjects.Export(context.Background(), everything(), scoped.InSpace(kb.SpaceID()))
	var none *scoped.BadRequestError
	if errors.As(err, &none) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = export.Close() }()
	found := map[string]string{}
	for object, err := range export.Objects() {
		if err != nil {
			t.Fatal(err)
		}
		found[object.Type+"/"+object.ID] = fmt.Sprint(object.Attributes["title"], object.References)
	}
	return found
}

// tb is what *testing.T and *rapid.T have in common.
type tb interface {
	Fatal(args ...any)
	Cleanup(func())
}

func TestACopyBringsEverything(t *testing.T) {
	t.Parallel()
	_, from := kibana(t, "source", board)
	_, to := kibana(t, "target", "")
	var told []string
	report, err := transfer.Copy(t.Context(), from, to, transfer.Options{
		Export: everything(), ChunkObjects: 4,
		Progress: func(e transfer.Event) {
			told = append(told, fmt.Sprintf("%s %d: %d of %d", e.Kind, e.Chunk, e.Report.Copied, e.Objects))
		},
	})
	if err != nil || report.Copied != 6 || report.Skipped+report.Unchanged+report.Changed != 0 {
		t.Errorf("%+v, %v", report, err)
	}
	if diff := cmp.Diff(titles(t, from), titles(t, to)); diff != "" {
		t.Error(diff)
	}
	want := []string{"started 0: 0 of 0", "chunk sent 1: 0 of 4", "chunk done 1: 4 of 4", "chunk sent 2: 4 of 2", "chunk done 2: 6 of 2", "finished 0: 6 of 0"}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Error(diff)
	}
}

func TestChunksAreBoundedInBytes(t *testing.T) {
	t.Parallel()
	_, from := kibana(t, "source", board)
	srv, to := kibana(t, "target", "")
	report, err := transfer.Copy(t.Context(), from, to, transfer.Options{Export: everything(), ChunkBytes: 10})
	if err != nil || report.Copied != 6 || imports(srv) != 6 {
		t.Errorf("%+v in %d imports, %v, want one for each object", report, imports(srv), err)
	}
}

// imports counts the files that arrived.
func imports(srv *kibanatest.Server) int {
	n := 0
	for _, r := range srv.Requests() {
		if strings.HasSuffix(r.Path, "_import") || strings.HasSuffix(r.Path, "_resolve_import_errors") {
			n++
		}
	}
	return n
}

func TestACopyInsideOfOneKibana(t *testing.T) {
	t.Parallel()
	srv, from := kibana(t, "source", board)
	if err := srv.CreateSpace("target", "Target"); err != nil {
		t.Fatal(err)
	}
	to := in(t, srv, "target")
	for _, overwrite := range []bool{false, true, false} { // the ids differ, and still nothing is there twice
		report, err := transfer.Copy(t.Context(), from, to, transfer.Options{Export: everything(), ChunkObjects: 2, Overwrite: overwrite})
		if err != nil || report.Copied+report.Unchanged != 6 || len(titles(t, to)) != 6 {
			t.Errorf("overwrite %v: %+v, %v, %d objects", overwrite, report, err, len(titles(t, to)))
		}
	}
}

func TestOneObjectInTheWayKeepsNoOtherBack(t *testing.T) {
	t.Parallel()
	_, from := kibana(t, "source", board)
	srv, to := kibana(t, "target", strings.Replace(dashboard("d2", "v2"), "Board d2", "Mine", 1)+"\n"+view("v2"))
	var failed []string
	var last transfer.Kind
	options := transfer.Options{Export: everything(), Progress: func(e transfer.Event) {
		last = e.Kind
		if e.Kind == transfer.ObjectFailed {
			failed = append(failed, e.Failure.Type+"/"+e.Failure.ID)
		}
	}}
	report, err := transfer.Copy(t.Context(), from, to, options)
	var partial *scoped.PartialError
	if !errors.As(err, &partial) || !partial.Only(scoped.ErrConflict) || partial.Succeeded != 5 || len(report.Failures) != 1 {
		t.Errorf("%+v, %v, want one conflict", report, err)
	}
	if last != transfer.Finished {
		t.Errorf("the last event is %q", last)
	}
	if report.Copied != 4 || report.Unchanged != 1 || imports(srv) != 2 {
		t.Errorf("%+v in %d imports", report, imports(srv))
	}
	there := titles(t, to)
	if len(there) != 6 || !strings.HasPrefix(there["dashboard/d2"], "Mine") || !slices.Equal(failed, []string{"dashboard/d2"}) {
		t.Errorf("%v failed, %v", failed, there)
	}
	options.Overwrite = true
	if report, err := transfer.Copy(t.Context(), from, to, options); err != nil || report.Copied != 6 {
		t.Errorf("%+v, %v", report, err)
	}
	if diff := cmp.Diff(titles(t, from), titles(t, to)); diff != "" {
		t.Error(diff)
	}
}

func TestAReferenceThatNobodyHasFailsItsObjectAlone(t *testing.T) {
	t.Parallel()
	_, from := kibana(t, "source", board+"\n"+dashboard("lost", "gone"))
	srv, to := kibana(t, "target", "")
	report, err := transfer.Copy(t.Context(), from, to, transfer.Options{Export: everything(), ChunkObjects: 3})
	if err == nil || len(report.Failures) != 1 || report.Failures[0].ID != "lost" || report.Failures[0].Reason != "missing_references" || report.Copied != 6 {
		t.Errorf("%+v, %v", report, err)
	}
	if diff := cmp.Diff([]scoped.SavedObjectKey{{Type: "index-pattern", ID: "gone"}}, report.Missing); diff != "" {
		t.Error(diff)
	}
	if n := imports(srv); n != 3 { // the object is alone in the last; it is not tried again
		t.Errorf("%d imports", n)
	}
}

func TestACopyThatBreaksOffGoesOn(t *testing.T) {
	t.Parallel()
	breaksOffAndGoesOn(t, func(rt *rapid.T) (string, bring) {
		_, from := kibana(rt, "source", board)
		return board, func(ctx context.Context, to *scoped.Client, options transfer.Options) (transfer.Report, error) {
			options.Export = everything()
			return transfer.Copy(ctx, from, to, options)
		}
	})
}

// bring copies or imports.
type bring func(ctx context.Context, to *scoped.Client, options transfer.Options) (transfer.Report, error)

// breaksOffAndGoesOn breaks the imports of a copy or an import, and the writing of its checkpoints, in ways that rapid
// chooses, and starts it again as a new process would until it succeeds. The source says what there is to bring.
func breaksOffAndGoesOn(t *testing.T, source func(*rapid.T) (string, bring)) {
	t.Helper()
	dir := t.TempDir()
	rapid.Check(t, func(rt *rapid.T) {
		objects, bring := source(rt)
		_, want := kibana(rt, "source", objects)
		all := len(titles(rt, want))
		srv, to := kibana(rt, "target", "")
		path := filepath.Join(dir, rapid.StringMatching(`[a-z]{12}`).Draw(rt, "file"))
		defer func() { _ = os.Remove(path) }()
		saves := rapid.SliceOfN(rapid.SampledFrom([]string{"", "before", "after"}), 0, 8).Draw(rt, "saves")
		options := transfer.Options{
			Overwrite:    rapid.Bool().Draw(rt, "overwrite"),
			ChunkObjects: rapid.IntRange(1, 7).Draw(rt, "chunk"), Checkpoint: &unreliable{Checkpoint: transfer.File(path), faults: saves},
		}
		breakImports(rt, srv)
		sum := 0
		for range 40 {
			report, err := bring(context.Background(), to, options)
			sum += report.Copied + report.Unchanged
			if len(report.Failures) > 0 {
				rt.Fatalf("failures: %v", err)
			}
			if err == nil {
				break
			}
		}
		if diff := cmp.Diff(titles(rt, want), titles(rt, to)); diff != "" {
			rt.Fatal(diff)
		}
		before := imports(srv)
		last, err := bring(context.Background(), to, options)
		if err != nil || last.Skipped != all || sum < all || imports(srv) != before {
			rt.Fatalf("after the end: %+v, %v, %d imports", last, err, imports(srv)-before)
		}
	})
}

// breakImports breaks requests that import, in ways that rapid chooses.
func breakImports(rt *rapid.T, srv *kibanatest.Server) {
	faults := rapid.SliceOfN(rapid.SampledFrom([]string{"", "cut", "applied", "refused"}), 0, 8).Draw(rt, "faults")
	next := func(kibanatest.Request) *kibanatest.Fault {
		if len(faults) == 0 {
			return nil
		}
		fault := faults[0]
		faults = faults[1:]
		return map[string]*kibanatest.Fault{
			"cut": {Cut: kibanatest.HangUp}, "applied": {Applied: true, Cut: kibanatest.ResetByPeer}, "refused": {Status: http.StatusServiceUnavailable},
		}[fault]
	}
	for _, path := range []string{"_import", "_resolve_import_errors"} {
		srv.ReactFunc(kibanatest.Match{Path: "/api/saved_objects/" + path}, next)
	}
}

// unreliable is a checkpoint that fails before or after it was written.
type unreliable struct {
	transfer.Checkpoint
	faults []string
}

func (u *unreliable) Save(ctx context.Context, state *transfer.State) error {
	fault := ""
	if len(u.faults) > 0 {
		fault, u.faults = u.faults[0], u.faults[1:]
	}
	if fault == "before" {
		return io.ErrShortWrite
	}
	err := u.Checkpoint.Save(ctx, state)
	if fault == "after" {
		return io.ErrShortWrite
	}
	return err
}

func TestWhatIsDoneIsNotSentAgain(t *testing.T) {
	t.Parallel()
	source, from := kibana(t, "source", board)
	srv, to := kibana(t, "target", "")
	options := transfer.Options{Export: everything(), Checkpoint: transfer.File(filepath.Join(t.TempDir(), "copy.json")), Overwrite: true}
	if _, err := transfer.Copy(t.Context(), from, to, options); err != nil {
		t.Fatal(err)
	}
	before := imports(srv)
	if report, err := transfer.Copy(t.Context(), from, to, options); err != nil || report.Skipped != 6 || imports(srv) != before {
		t.Errorf("%+v, %v, %d imports", report, err, imports(srv)-before)
	}
	// What the source has changed since is sent again and told.
	if err := source.ImportNDJSON("source", strings.NewReader(strings.Replace(dashboard("d1", "v1"), "Board", "New", 1))); err != nil {
		t.Fatal(err)
	}
	if report, err := transfer.Copy(t.Context(), from, to, options); err != nil || report.Changed != 1 || report.Copied != 1 || report.Skipped != 5 {
		t.Errorf("%+v, %v", report, err)
	}
	if diff := cmp.Diff(titles(t, from), titles(t, to)); diff != "" {
		t.Error(diff)
	}
}

func TestACopyCanBeCancelled(t *testing.T) {
	t.Parallel()
	for _, at := range []transfer.Kind{transfer.Started, transfer.ChunkSent, transfer.ChunkDone} {
		_, from := kibana(t, "source", board)
		_, to := kibana(t, "target", "")
		ctx, cancel := context.WithCancel(t.Context())
		options := transfer.Options{Export: everything(), ChunkObjects: 2, Checkpoint: transfer.File(filepath.Join(t.TempDir(), "c")), Progress: func(e transfer.Event) {
			if e.Kind == at {
				cancel()
			}
		}}
		if report, err := transfer.Copy(ctx, from, to, options); !errors.Is(err, context.Canceled) || report.Copied > 2 {
			t.Errorf("%s: %+v, %v, want context.Canceled", at, report, err)
		}
		cancel()
		if report, err := transfer.Copy(t.Context(), from, to, options); err != nil || report.Copied+report.Skipped+report.Unchanged != 6 {
			t.Errorf("%s: %+v, %v", at, report, err)
		}
	}
}

func TestAnExportThatBreaksOffEndsTheCopy(t *testing.T) {
	t.Parallel()
	source, from := kibana(t, "source", board)
	_, to := kibana(t, "target", "")
	options := transfer.Options{Export: everything(), ChunkObjects: 1, Checkpoint: transfer.File(filepath.Join(t.TempDir(), "c"))}
	source.React(kibanatest.Match{Path: "/api/saved_objects/_export", Times: 1}, kibanatest.Fault{Damage: kibanatest.Truncated})
	first, err := transfer.Copy(t.Context(), from, to, options)
	if !errors.Is(err, scoped.ErrTruncatedExport) || first.Copied == 0 || first.Copied == 6 {
		t.Errorf("%+v, %v, want ErrTruncatedExport", first, err)
	}
	if second, err := transfer.Copy(t.Context(), from, to, options); err != nil || second.Skipped != first.Copied || second.Copied != 6-first.Copied {
		t.Errorf("%+v, %v", second, err)
	}
}

func TestACopyIsRefusedBeforeAnythingIsSent(t *testing.T) {
	t.Parallel()
	srv, from := kibana(t, "source", board)
	_, to := kibana(t, "target", "")
	var argument *scoped.ArgumentError
	for name, clients := range map[string][2]*scoped.Client{"itself": {from, in(t, srv, "source")}, "no source": {nil, to}, "no target": {from, nil}} {
		if _, err := transfer.Copy(t.Context(), clients[0], clients[1], transfer.Options{Export: everything()}); !errors.As(err, &argument) {
			t.Errorf("%s: %v, want *ArgumentError", name, err)
		}
	}
	if _, err := transfer.Copy(t.Context(), from, to, transfer.Options{ChunkBytes: -1}); !errors.As(err, &argument) {
		t.Errorf("%v, want *ArgumentError", err)
	}
	if _, err := transfer.Copy(t.Context(), from, in(t, srv, "nonexistent"), transfer.Options{Export: everything()}); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("%v, want *SpaceNotFoundError", err)
	}
	for _, r := range srv.Requests() {
		if r.Method != http.MethodGet {
			t.Errorf("%s %s was sent", r.Method, r.Path)
		}
	}
}

func TestACheckpointThatDoesNotFitIsRefused(t *testing.T) {
	t.Parallel()
	_, from := kibana(t, "source", board)
	srv, to := kibana(t, "target", "")
	path := filepath.Join(t.TempDir(), "copy.json")
	options := transfer.Options{Export: everything(), Checkpoint: transfer.File(path)}
	for name, doc := range map[string]string{"no JSON": "{", "another copy": `{"version":1,"copy":"other"}`, "another version": `{"version":2}`} {
		if err := os.WriteFile(path, []byte(doc), 0o600); err != nil {
			t.Fatal(err)
		}
		var fault *transfer.CheckpointError
		if _, err := transfer.Copy(t.Context(), from, to, options); !errors.As(err, &fault) || !strings.HasPrefix(err.Error(), "the checkpoint ") {
			t.Errorf("%s: %v, want *CheckpointError", name, err)
		}
	}
	options.Checkpoint = transfer.File(filepath.Join(path, "not", "there"))
	var fault *transfer.CheckpointError
	if _, err := transfer.Copy(t.Context(), from, to, options); !errors.As(err, &fault) || errors.Unwrap(fault) == nil {
		t.Errorf("%v, want *CheckpointError", err)
	}
	if n := imports(srv); n != 0 {
		t.Errorf("%d imports", n)
	}
}
