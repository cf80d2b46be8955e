package scoped_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// storing is a client of a server that has one object and refuses nothing. The writes that it gets are kept.
func storing(tb testing.TB, object, reply string) (*scoped.Client, *[]string) {
	tb.Helper()
	var sent []string
	kb := client(tb, "http://h", scoped.WithValidation(false), scoped.WithVersionCheck(false), scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
		answer := object
		if req.Method != http.MethodGet {
			body, err := io.ReadAll(req.Body)
			if err != nil || int64(len(body)) != req.ContentLength {
				tb.Errorf("a body of %d bytes, announced as %d: %v", len(body), req.ContentLength, err)
			}
			sent = append(sent, string(body))
			if reply != "" {
				answer = reply
			}
		}
		header := http.Header{"Content-Type": {"application/json"}, "Kbn-Name": {"kibana"}}
		return &http.Response{StatusCode: http.StatusOK, Header: header, Body: io.NopCloser(strings.NewReader(answer))}, nil
	})}))
	return kb, &sent
}

// modifying is what a service sends of an object that a newer Kibana has more of.
type modifying struct {
	object string // what Kibana has
	reply  string // what it answers to a write, if other
	change func(context.Context, *scoped.Client, *bool) error
	sends  string // the request of a change
}

var modifyingServices = map[string]modifying{
	"saved objects": {
		object: `{"id":"o","type":"t","version":"v1","attributes":{"n":1,"big":9007199254740993,"deep":{"a":1}},"references":[{"id":"r","type":"t","name":"n","newer":1}],"newer":1}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.SavedObjects.Modify(ctx, "t", "o", func(update *scoped.SavedObjectUpdate) error {
				if *touch {
					update.Attributes["n"] = 2
					update.References = append(update.References, scoped.SavedObjectReference{ID: "s", Type: "t", Name: "m"})
				}
				return nil
			})
			return err
		},
		sends: `{"attributes":{"n":2,"big":9007199254740993,"deep":{"a":1}},"version":"v1","references":[{"id":"r","type":"t","name":"n","newer":1},{"id":"s","type":"t","name":"m"}]}`,
	},
	"cases": {
		object: `{"id":"c","version":"v1","title":"T","description":"D","tags":["a"],"category":"x","owner":"cases","status":"open","severity":"low","settings":{"syncAlerts":true,"newer":1},"connector":{"id":"none","name":"none","type":".none","fields":null},"newer":{}}`,
		reply:  `[{"id":"c","version":"v2","owner":"cases"}]`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.Cases.Modify(ctx, "c", func(change *scoped.CaseChange) error {
				if *touch {
					change.Category, change.Status, change.Settings.SyncAlerts = nil, scoped.Ptr(cases.StatusClosed), false
				}
				return nil
			})
			return err
		},
		sends: `{"cases":[{"id":"c","version":"v1","category":null,"status":"closed","settings":{"syncAlerts":false,"newer":1}}]}`,
	},
	"package policies": {
		object: `{"item":{"id":"p","version":"v1","name":"N","enabled":true,"output_id":"out","package":{"name":"nginx","version":"1.0.0","title":"Nginx","newer":1},"inputs":[{"type":"logfile","enabled":true,"streams":[],"newer":1}],"policy_ids":["a"],"global_data_tags":[{"name":"t","value":"1","newer":1}],"newer":1},"newer":1}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.PackagePolicies.Modify(ctx, "p", func(update *scoped.PackagePolicyUpdate) error {
				if *touch {
					update.Description, update.OutputID = scoped.Ptr("D"), nil
					update.GlobalDataTags = append(update.GlobalDataTags, fleetpolicies.DataTag{Name: "u", Value: "2"})
				}
				return nil
			})
			return err
		},
		sends: `{"name":"N","package":{"name":"nginx","version":"1.0.0","title":"Nginx","newer":1},"version":"v1","description":"D","output_id":null,"global_data_tags":[{"name":"t","value":"1","newer":1},{"name":"u","value":"2"}]}`,
	},
}

func TestAModifySendsWhatIsOtherAndKeepsWhatNoTypeKnows(t *testing.T) {
	t.Parallel()
	for name, test := range modifyingServices {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			kb, sent := storing(t, test.object, test.reply)
			touch := false
			if err := test.change(t.Context(), kb, &touch); err != nil || len(*sent) != 0 {
				t.Fatalf("%v, %q was sent of a change that changes nothing", err, *sent)
			}
			touch = true
			if err := test.change(t.Context(), kb, &touch); err != nil || len(*sent) != 1 {
				t.Fatalf("%v, %q", err, *sent)
			}
			sameJSON(t, test.sends, (*sent)[0])
		})
	}
}

// counter is an object with a number that somebody counts up.
type counter struct {
	make  func(context.Context, *scoped.Client) (id string, err error)
	add   func(ctx context.Context, kb *scoped.Client, id string, before func()) error
	count func(context.Context, *scoped.Client, string) (int, error)
}

var counters = map[string]counter{
	"saved objects": {
		make: func(ctx context.Context, kb *scoped.Client) (string, error) {
			made, err := kb.SavedObjects.Create(ctx, scoped.SavedObjectRequest{Type: "config", Attributes: map[string]any{"n": 0}})
			if err != nil {
				return "", err
			}
			return made.ID, nil
		},
		add: func(ctx context.Context, kb *scoped.Client, id string, before func()) error {
			_, err := kb.SavedObjects.Modify(ctx, "config", id, func(update *scoped.SavedObjectUpdate) error {
				before()
				n, ok := update.Attributes["n"].(float64)
				if !ok {
					return errors.New("no number")
				}
				update.Attributes["n"] = n + 1
				return nil
			})
			return err
		},
		count: func(ctx context.Context, kb *scoped.Client, id string) (int, error) {
			object, err := kb.SavedObjects.Get(ctx, "config", id)
			if err != nil {
				return 0, err
			}
			n, _ := object.Attributes["n"].(float64)
			return int(n), nil
		},
	},
	"cases": {
		make: func(ctx context.Context, kb *scoped.Client) (string, error) {
			made, err := kb.Cases.Create(ctx, scoped.CaseRequest{Title: "T", Description: "D", Owner: "cases"})
			if err != nil {
				return "", err
			}
			return made.ID, nil
		},
		add: func(ctx context.Context, kb *scoped.Client, id string, before func()) error {
			_, err := kb.Cases.Modify(ctx, id, func(change *scoped.CaseChange) error {
				before()
				change.Tags = append(change.Tags, strings.Repeat("x", len(change.Tags)+1))
				return nil
			})
			return err
		},
		count: func(ctx context.Context, kb *scoped.Client, id string) (int, error) {
			found, err := kb.Cases.Get(ctx, id)
			if err != nil {
				return 0, err
			}
			return len(found.Tags), nil
		},
	},
	"package policies": {
		make: func(ctx context.Context, kb *scoped.Client) (string, error) {
			agents, err := kb.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Name: "A", Namespace: "default"})
			if err != nil {
				return "", err
			}
			made, err := kb.PackagePolicies.Create(ctx, scoped.PackagePolicyRequest{
				Name: "P", Package: scoped.PackagePolicyPackage{Name: "udp", Version: "2.1.0"}, PolicyIDs: []string{agents.ID},
			})
			if err != nil {
				return "", err
			}
			return made.ID, nil
		},
		add: func(ctx context.Context, kb *scoped.Client, id string, before func()) error {
			_, err := kb.PackagePolicies.Modify(ctx, id, func(update *scoped.PackagePolicyUpdate) error {
				before()
				text := "x"
				if update.Description != nil {
					text += *update.Description
				}
				update.Description = &text
				return nil
			})
			return err
		},
		count: func(ctx context.Context, kb *scoped.Client, id string) (int, error) {
			policy, err := kb.PackagePolicies.Get(ctx, id)
			if err != nil || policy.Description == nil {
				return 0, err
			}
			return len(*policy.Description), nil
		},
	},
}

func TestNoModifyIsLost(t *testing.T) {
	t.Parallel()
	for name, object := range counters {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, kb := kibana(t)
			id, err := object.make(t.Context(), kb)
			if err != nil {
				t.Fatal(err)
			}
			// Of 8 writers each fails at most as often as others succeed, so that 10 tries are enough for all.
			const writers = 8
			var all, first sync.WaitGroup
			first.Add(writers)
			for range writers {
				all.Go(func() {
					var once sync.Once
					meet := func() { once.Do(func() { first.Done(); first.Wait() }) }
					if err := object.add(t.Context(), kb, id, meet); err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
			if n, err := object.count(t.Context(), kb, id); err != nil || n != writers {
				t.Errorf("%d, %v, want %d: the others are lost", n, err, writers)
			}
		})
	}
}

func TestAConflictThatStaysIsReported(t *testing.T) {
	t.Parallel()
	for name, object := range counters {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, kb := kibana(t)
			ctx := t.Context()
			id, err := object.make(ctx, kb)
			if err != nil {
				t.Fatal(err)
			}
			tries := 0
			err = object.add(ctx, kb, id, func() {
				tries++
				if err := object.add(ctx, kb, id, func() {}); err != nil {
					t.Error(err)
				}
			})
			var conflict *scoped.ConflictError
			if !errors.As(err, &conflict) || tries != 10 || !strings.HasSuffix(err.Error(), "(Modify has tried 10 times)") {
				t.Errorf("%d tries, %v, want *ConflictError", tries, err)
			}
		})
	}
}

func TestAConflictAboutSomethingElseIsNotTriedAgain(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	agents, err := kb.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Name: "A", Namespace: "default"})
	if err != nil {
		t.Fatal(err)
	}
	ids := make([]string, 0, 2)
	for _, name := range []string{"P", "Q"} {
		made, err := kb.PackagePolicies.Create(ctx, scoped.PackagePolicyRequest{
			Name: name, Package: scoped.PackagePolicyPackage{Name: "udp", Version: "2.1.0"}, PolicyIDs: []string{agents.ID},
		})
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, made.ID)
	}
	_, err = kb.PackagePolicies.Modify(ctx, ids[0], func(update *scoped.PackagePolicyUpdate) error {
		update.Name = scoped.Ptr("Q")
		return nil
	})
	if n := sent(srv, http.MethodPut, "/"); !errors.Is(err, scoped.ErrConflict) || n != 1 {
		t.Errorf("%d requests, %v, want the one that says that the name is taken", n, err)
	}
}

func TestAConflictWithItselfIsReported(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	kb := client(t, srv.URL, scoped.WithRetry(scoped.RetryPolicy{BaseDelay: 1}))
	ctx := t.Context()
	object := counters["saved objects"]
	id, err := object.make(ctx, kb)
	if err != nil {
		t.Fatal(err)
	}
	srv.React(kibanatest.Match{Method: http.MethodPut, Times: 1}, kibanatest.Fault{Status: http.StatusBadGateway, Applied: true})
	err = object.add(ctx, kb, id, func() {})
	n, counted := object.count(ctx, kb, id)
	if !errors.Is(err, scoped.ErrConflict) || n != 1 || counted != nil {
		t.Errorf("%d, %v, %v: want a conflict and one change", n, counted, err)
	}
}

func TestWhatAModifyRefuses(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	no := errors.New("no")
	for name, test := range map[string]struct {
		service string
		field   string
		modify  func(*scoped.Client) error
	}{
		"an attribute that is taken away": {"saved objects", "attributes.deep.a", func(kb *scoped.Client) error {
			_, err := kb.SavedObjects.Modify(ctx, "t", "o", func(update *scoped.SavedObjectUpdate) error {
				update.Attributes["deep"] = map[string]any{}
				return nil
			})
			return err
		}},
		"references that are left out": {"saved objects", "references", func(kb *scoped.Client) error {
			_, err := kb.SavedObjects.Modify(ctx, "t", "o", func(update *scoped.SavedObjectUpdate) error {
				update.References = nil
				return nil
			})
			return err
		}},
		"another version": {"saved objects", "version", func(kb *scoped.Client) error {
			_, err := kb.SavedObjects.Modify(ctx, "t", "o", func(update *scoped.SavedObjectUpdate) error {
				update.Version = nil
				return nil
			})
			return err
		}},
		"tags that are left out": {"cases", "tags", func(kb *scoped.Client) error {
			_, err := kb.Cases.Modify(ctx, "c", func(change *scoped.CaseChange) error {
				change.Tags = nil
				return nil
			})
			return err
		}},
		"another id": {"cases", "id", func(kb *scoped.Client) error {
			_, err := kb.Cases.Modify(ctx, "c", func(change *scoped.CaseChange) error {
				change.ID = "d"
				return nil
			})
			return err
		}},
		"what the caller refuses": {"package policies", "", func(kb *scoped.Client) error {
			_, err := kb.PackagePolicies.Modify(ctx, "p", func(*scoped.PackagePolicyUpdate) error { return no })
			return err
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			kb, sent := storing(t, modifyingServices[test.service].object, "")
			err := test.modify(kb)
			var argument *scoped.ArgumentError
			isArgument := errors.As(err, &argument) && argument.Field == test.field
			if isArgument != (test.field != "") || !isArgument && !errors.Is(err, no) || len(*sent) != 0 {
				t.Errorf("%v, %q", err, *sent)
			}
		})
	}
}
