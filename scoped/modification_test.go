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
	"github.com/kibana-go/kibana-go/gen/connectors"
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
		sends: `{"version":"v1","description":"D","output_id":null,"global_data_tags":[{"name":"t","value":"1","newer":1},{"name":"u","value":"2"}]}`,
	},
	"data views": {
		object: `{"data_view":{"id":"d","title":"logs-*","name":"Logs","version":"v1","typeMeta":null,"allowNoIndex":false,"runtimeFieldMap":{"r":{"type":"long","newer":1}},"newer":1},"newer":1}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.DataViews.Modify(ctx, "d", func(change *scoped.DataViewChange) error {
				if *touch {
					change.RuntimeFields["s"] = scoped.RuntimeField{Type: "keyword"}
				}
				return nil
			})
			return err
		},
		sends: `{"data_view":{"runtimeFieldMap":{"r":{"type":"long","newer":1},"s":{"type":"keyword"}}}}`,
	},
	"rules": {
		object: `{"id":"r","name":"R","tags":["a"],"enabled":true,"consumer":"alerts","rule_type_id":"t","schedule":{"interval":"1m","newer":1},"params":{"size":9007199254740993,"newer":1},"actions":[{"id":"c","uuid":"u","connector_type_id":".index","group":"g","params":{"x":1},"newer":1}],"throttle":"1h","notify_when":null,"alert_delay":{"active":2},"newer":1}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.Rules.Modify(ctx, "r", func(update *scoped.RuleUpdate) error {
				if *touch {
					update.Throttle, update.Schedule.Interval = nil, "5m"
				}
				return nil
			})
			return err
		},
		sends: `{"name":"R","tags":["a"],"schedule":{"interval":"5m","newer":1},"params":{"size":9007199254740993,"newer":1},"actions":[{"id":"c","uuid":"u","group":"g","params":{"x":1},"newer":1}],"throttle":null,"alert_delay":{"active":2}}`,
	},
	"SLOs": {
		object: `{"id":"slo-1234","name":"S","description":"D","enabled":true,"revision":1,"version":2,"tags":[],"groupBy":"*","instanceId":"*","settings":{"syncDelay":"1m","frequency":"1m","newer":1},"indicator":{"type":"later","params":{}},"objective":{"target":0.99,"newer":1},"timeWindow":{"duration":"30d","type":"rolling"},"summary":{"status":"HEALTHY"}}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.SLOs.Modify(ctx, "slo-1234", func(update *scoped.SLOUpdate) error {
				if *touch {
					update.Objective.Target, update.Settings.Frequency = 0.95, scoped.Ptr("5m")
				}
				return nil
			})
			return err
		},
		sends: `{"objective":{"target":0.95,"newer":1},"settings":{"syncDelay":"1m","frequency":"5m","newer":1}}`,
	},
	"dashboards": {
		object: `{"id":"d","data":{"title":"T","options":{"newer":9007199254740993},"newer":1},"meta":{"version":"v1"},"newer":1}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.Dashboards.Modify(ctx, "d", func(data *scoped.DashboardData) error {
				return scoped.ChangeUnion(&data.Union, func(known *struct {
					Title string `json:"title"`
				},
				) {
					if *touch {
						known.Title = "U"
					}
				})
			})
			return err
		},
		sends: `{"title":"U","options":{"newer":9007199254740993},"newer":1}`,
	},
	"connectors": {
		object: `{"id":"c","name":"C","connector_type_id":".webhook","config":{"url":"https://a","newer":1},"is_preconfigured":false,"newer":1}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.Actions.Modify(ctx, "c", func(update *scoped.ConnectorUpdate) error {
				update.Secrets = connectors.SecretsFrom(map[string]any{})
				if *touch {
					update.Name = "D"
				}
				return nil
			})
			return err
		},
		sends: `{"name":"D","config":{"url":"https://a","newer":1},"secrets":{}}`,
	},
	"spaces": {
		object: `{"id":"s","name":"S","color":"#aabbcc","disabledFeatures":["ml"],"_reserved":true,"newer":1}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.Spaces.Modify(ctx, "s", func(space *scoped.Space) error {
				if *touch {
					space.Description = scoped.Ptr("D")
				}
				return nil
			})
			return err
		},
		sends: `{"id":"s","name":"S","description":"D","disabledFeatures":["ml"]}`,
	},
	"agent policies": {
		object: `{"item":{"id":"a","name":"A","namespace":"default","version":"v1","revision":1,"space_ids":["default"],"inactivity_timeout":60,"monitoring_output_id":"out","advanced_settings":{"agent_limits_go_max_procs":1,"newer":1},"newer":1}}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			_, err := kb.AgentPolicies.Modify(ctx, "a", func(update *scoped.AgentPolicyUpdate) error {
				update.Force = scoped.Ptr(true)
				if *touch {
					update.MonitoringOutputID, update.Description = nil, scoped.Ptr("D")
				}
				return nil
			})
			return err
		},
		sends: `{"name":"A","namespace":"default","inactivity_timeout":60,"monitoring_output_id":null,"description":"D","force":true}`,
	},
	"roles": {
		object: `{"name":"r","metadata":{"team":"a","_x":1},"elasticsearch":{"cluster":["monitor"],"newer":1},"kibana":[{"spaces":["*"],"base":["read"],"feature":{}}]}`,
		change: func(ctx context.Context, kb *scoped.Client, touch *bool) error {
			return kb.Roles.Modify(ctx, "r", func(role *scoped.RoleRequest) error {
				if *touch {
					role.Description = scoped.Ptr("D")
				}
				return nil
			})
		},
		sends: `{"description":"D","metadata":{"team":"a"},"elasticsearch":{"cluster":["monitor"],"newer":1},"kibana":[{"spaces":["*"],"base":["read"]}]}`,
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

// tally is an object with a number that somebody counts up.
type tally struct {
	make  func(context.Context, *scoped.Client) (id string, err error)
	add   func(ctx context.Context, kb *scoped.Client, id string, before func()) error
	count func(context.Context, *scoped.Client, string) (int, error)
}

var counters = map[string]tally{
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
			if !errors.As(err, &conflict) || tries != 10 || !strings.HasSuffix(err.Error(), "(tried 10 times)") {
				t.Errorf("%d tries, %v, want *ConflictError", tries, err)
			}
		})
	}
}

func TestRetryOnConflict(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	made, err := kb.Cases.CreateConfiguration(ctx, scoped.CaseConfigurationRequest{Owner: "cases", ClosureType: cases.ClosureTypeCloseByUser})
	if err != nil {
		t.Fatal(err)
	}
	version := made.Version
	update := func(ctx context.Context, closure cases.ClosureType) error {
		changed, err := kb.Cases.UpdateConfiguration(ctx, made.ID, scoped.CaseConfigurationChange{Version: version, ClosureType: &closure})
		if err == nil {
			version = changed.Version
		}
		return err
	}
	tries := 0
	err = scoped.RetryOnConflict(ctx, func(ctx context.Context) error {
		if tries++; tries == 1 {
			defer func(current string) { version = current }(version)
			version = "WzAsMF0="
		}
		return update(ctx, cases.ClosureTypeCloseByPushing)
	})
	if err != nil || tries != 2 {
		t.Errorf("%d tries, %v, want a second one that succeeds", tries, err)
	}

	tries = 0
	current := version
	err = scoped.RetryOnConflict(ctx, func(ctx context.Context) error {
		tries++
		version = "WzAsMF0="
		return update(ctx, cases.ClosureTypeCloseByUser)
	})
	if !errors.Is(err, scoped.ErrConflict) || tries != 10 {
		t.Errorf("%d tries, %v, want *ConflictError after 10", tries, err)
	}
	version = current

	ended, cancel := context.WithCancel(ctx)
	defer cancel()
	tries = 0
	err = scoped.RetryOnConflict(ended, func(context.Context) error {
		tries++
		cancel()
		return scoped.ErrConflict
	})
	if !errors.Is(err, scoped.ErrConflict) || tries != 1 {
		t.Errorf("%d tries, %v, want the end with the context", tries, err)
	}
	no := errors.New("no")
	if err := scoped.RetryOnConflict(ctx, func(context.Context) error { return no }); !errors.Is(err, no) {
		t.Errorf("%v, want the error of the operation", err)
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

func TestADashboardWithPanelsThatAreNotShownIsNotPutBack(t *testing.T) {
	t.Parallel()
	kb, sent := storing(t, `{"id":"d","data":{"title":"T"},"meta":{},"warnings":[{"type":"dropped_panel","message":"an old panel"}]}`, "")
	_, err := kb.Dashboards.Modify(t.Context(), "d", func(data *scoped.DashboardData) error {
		*data = scoped.DashboardDataOf(map[string]any{"title": "U"})
		return nil
	})
	var argument *scoped.ArgumentError
	if !errors.As(err, &argument) || !strings.Contains(err.Error(), "an old panel") || len(*sent) != 0 {
		t.Errorf("%v, %q", err, *sent)
	}
}

func TestInputsComeWithTheirPackage(t *testing.T) {
	t.Parallel()
	kb, sent := storing(t, modifyingServices["package policies"].object, "")
	_, err := kb.PackagePolicies.Modify(t.Context(), "p", func(update *scoped.PackagePolicyUpdate) error {
		update.Inputs = fleetpolicies.InputsFrom(map[string]fleetpolicies.SimplifiedInput{"nginx-logfile": {Enabled: scoped.Ptr(false)}})
		return nil
	})
	if err != nil || len(*sent) != 1 {
		t.Fatalf("%v, %q", err, *sent)
	}
	sameJSON(t, `{"version":"v1","inputs":{"nginx-logfile":{"enabled":false}},"name":"N","package":{"name":"nginx","version":"1.0.0","title":"Nginx","newer":1}}`, (*sent)[0])
}

func TestARefusalNamesWhatWasKeptAndSent(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*scoped.CaseChange){
		"(Modify kept what the type does not know: cases.0.settings.newer)": func(change *scoped.CaseChange) { change.Settings.SyncAlerts = false },
		"400 Bad Request: no": func(change *scoped.CaseChange) { change.Title = scoped.Ptr("U") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			srv, kb := kibana(t)
			srv.React(kibanatest.Match{Method: http.MethodGet}, kibanatest.Fault{Body: []byte(modifyingServices["cases"].object)})
			srv.React(kibanatest.Match{Method: http.MethodPatch}, kibanatest.Answer(http.StatusBadRequest, "no"))
			_, err := kb.Cases.Modify(t.Context(), "c", func(update *scoped.CaseChange) error {
				change(update)
				return nil
			})
			if !errors.Is(err, scoped.ErrBadRequest) || !strings.HasSuffix(err.Error(), name) {
				t.Errorf("%v", err)
			}
		})
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
		"a name of a data view": {"data views", "name", func(kb *scoped.Client) error {
			_, err := kb.DataViews.Modify(ctx, "d", func(change *scoped.DataViewChange) error {
				change.Name = nil
				return nil
			})
			return err
		}},
		"an alert delay": {"rules", "alert_delay", func(kb *scoped.Client) error {
			_, err := kb.Rules.Modify(ctx, "r", func(update *scoped.RuleUpdate) error {
				update.AlertDelay = nil
				return nil
			})
			return err
		}},
		"a setting of an SLO": {"SLOs", "settings.syncDelay", func(kb *scoped.Client) error {
			_, err := kb.SLOs.Modify(ctx, "slo-1234", func(update *scoped.SLOUpdate) error {
				update.Settings.SyncDelay = nil
				return nil
			})
			return err
		}},
		"secrets that would be wiped": {"connectors", "secrets", func(kb *scoped.Client) error {
			_, err := kb.Actions.Modify(ctx, "c", func(update *scoped.ConnectorUpdate) error {
				update.Name = "D"
				return nil
			})
			return err
		}},
		"the id of a space": {"spaces", "id", func(kb *scoped.Client) error {
			_, err := kb.Spaces.Modify(ctx, "s", func(space *scoped.Space) error {
				space.ID = "t"
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
