// Package suite has the scenarios that are run against a Kibana, and cleans up after them.
package suite

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/contract/described"
	"github.com/kibana-go/kibana-go/test/live/internal/record"
)

// Connect makes a client, with options of the suite: scoped.NewFromEnv is one.
type Connect func(opts ...scoped.Option) (*scoped.Client, error)

// Config says what a run does where.
type Config struct {
	Connect Connect
	// Description is what replies are held against.
	Description *described.Description
	// Token tells the run from others, see NewToken. Runs that are compared have the same.
	Token string
	// Scenarios are those to run, all if there are none.
	Scenarios []Scenario
	// AttemptTimeout limits an attempt of a call; it is a minute if it is zero.
	AttemptTimeout time.Duration
	// Logf is told what goes on, if it is there.
	Logf func(format string, args ...any)
}

// run is a run under way.
type run struct {
	ctx       context.Context //nolint:containedctx // a run has one context
	kb        *scoped.Client
	token     string
	tap       *record.Tap
	recording *record.Recording
	forbidden []error // what the guard has stopped
	logf      func(format string, args ...any)
}

// cleanUpTime is how long cleaning up may take, once a run has ended or was interrupted.
const cleanUpTime = 5 * time.Minute

// Run runs the scenarios one after the other and removes all that they made, also when ctx ends first. The recording is
// what was seen until then.
func Run(ctx context.Context, cfg Config) (recording *record.Recording, err error) {
	r, err := start(ctx, cfg)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, r.kb.Close()) }()
	defer func() {
		cleaning, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanUpTime)
		defer cancel()
		r.logf("cleaning up")
		err = errors.Join(err, purge(cleaning, r.kb, r.token))
	}()
	began := time.Now()
	for _, scenario := range cfg.Scenarios {
		r.logf("%s", scenario.Name)
		if err := r.play(scenario); err != nil {
			return r.recording, err
		}
	}
	r.recording.Took = time.Since(began)
	return r.recording, errors.Join(r.forbidden...)
}

// start makes the client and asks the server what it is.
func start(ctx context.Context, cfg Config) (*run, error) {
	tap := &record.Tap{Description: cfg.Description, Normal: record.Normal{Token: cfg.Token}}
	logf := cfg.Logf
	if logf == nil {
		logf = func(string, ...any) {}
	}
	timeout := cfg.AttemptTimeout
	if timeout == 0 {
		timeout = time.Minute
	}
	kb, err := connect(cfg.Connect, tap.Middleware(), scoped.WithAttemptTimeout(timeout), scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 2}))
	if err != nil {
		return nil, err
	}
	tap.Base = strings.TrimSuffix(kb.BaseURL().EscapedPath(), "/")
	status, err := kb.Status(ctx)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("the server does not tell its version: %w", err), kb.Close())
	}
	if err := preflight(ctx, kb, nameIn(cfg.Token, "preflight")); err != nil {
		return nil, errors.Join(err, kb.Close())
	}
	number := status.Version
	number.Serverless = false // which is told apart
	recording := &record.Recording{Version: number.String(), Serverless: status.BuildFlavor == "serverless"}
	return &run{ctx: ctx, kb: kb, token: cfg.Token, tap: tap, recording: recording, logf: logf}, nil
}

// preflight makes a space and deletes it, before there is anything to clean up.
func preflight(ctx context.Context, kb *scoped.Client, space string) error {
	_, err := kb.Spaces.Create(ctx, scoped.Space{ID: space, Name: space})
	if errors.Is(err, scoped.ErrAuthorization) || errors.Is(err, scoped.ErrAuthentication) {
		return fmt.Errorf("the credential has to be one that may make and delete spaces: %w", err)
	}
	cleaning, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanUpTime)
	defer cancel()
	return errors.Join(err, gone(kb.Spaces.Delete(cleaning, space)))
}

// connect makes a client that the guard watches over.
func connect(open Connect, opts ...scoped.Option) (*scoped.Client, error) {
	g := &guarded{}
	kb, err := open(append(opts, scoped.WithUserAgent("kibana-go-live"), g.option())...)
	if err == nil {
		g.base = strings.TrimSuffix(kb.BaseURL().EscapedPath(), "/")
	}
	return kb, err
}

// play runs a scenario in a space of its own. It fails if the run is over.
func (r *run) play(scenario Scenario) error {
	if err := r.enter(scenario); err != nil && r.ctx.Err() == nil {
		r.stopped(scenario.Name, err)
	}
	return r.ctx.Err()
}

func (r *run) enter(scenario Scenario) error {
	space := nameIn(r.token, scenario.Name)
	if _, err := r.kb.Spaces.Create(r.ctx, scoped.Space{ID: space, Name: space}); err != nil {
		return fmt.Errorf("it has no space: %w", err)
	}
	kb, err := r.kb.Space(r.ctx, space)
	if err != nil {
		return fmt.Errorf("it is not in its space: %w", err)
	}
	return scenario.Do(r.ctx, &Scene{kb, space, scenario.Name, r})
}
