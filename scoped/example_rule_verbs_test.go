package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// exampleRaised makes a client in the space marketing, which has a rule that has raised the alert host-1.
func exampleRaised() (marketing *scoped.Client, rule *scoped.Rule, done func()) {
	srv, kb, done := open()
	marketing, err := kb.Space(context.Background(), "marketing")
	if err != nil {
		panic(err)
	}
	rule = exampleRule(marketing, "Many errors")
	if err := srv.RunRule("marketing", rule.ID, "host-1"); err != nil {
		panic(err)
	}
	if rule, err = marketing.Rules.Get(context.Background(), rule.ID); err != nil {
		panic(err)
	}
	return marketing, rule, done
}

// exampleSoon is exampleRaised with a rule that runs once somebody looks at it. The clock of its Kibana is fast.
func exampleSoon() (marketing *scoped.Client, rule *scoped.Rule, done func()) {
	var seconds atomic.Int64
	clock := kibanatest.WithClock(func() time.Time { return time.Unix(1_800_000_000+seconds.Add(1), 0) })
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"), clock)
	if err != nil {
		panic(err)
	}
	marketing, err = scoped.New(srv.URL, scoped.WithSpace("marketing"))
	if err != nil {
		panic(err)
	}
	rule = exampleRule(marketing, "Many errors")
	var run sync.Once
	srv.ReactFunc(kibanatest.Match{Method: http.MethodGet, Path: "/api/alerting/rule/" + rule.ID}, func(kibanatest.Request) *kibanatest.Fault {
		run.Do(func() {
			go func() { _ = srv.RunRule("marketing", rule.ID) }()
		})
		return nil
	})
	return marketing, rule, func() {
		_ = marketing.Close()
		srv.Close()
	}
}

// An alert can be muted once the rule has raised it.
func ExampleRulesService_MuteAlert() {
	marketing, rule, done := exampleRaised()
	defer done()
	ctx := context.Background()

	fmt.Println(marketing.Rules.MuteAlert(ctx, rule.ID, "host-1"))
	err := marketing.Rules.MuteAlert(ctx, rule.ID, "host-2")
	fmt.Println("not raised:", errors.Is(err, scoped.ErrNotFound))

	rule, err = marketing.Rules.Get(ctx, rule.ID)
	fmt.Println(rule.MutedAlertIDs, err)
	// Output:
	// <nil>
	// not raised: true
	// [host-1] <nil>
}

// A host that is known to make noise is muted before it does.
func ExampleRulesService_MuteUnseenAlert() {
	marketing, rule, done := exampleRaised()
	defer done()
	ctx := context.Background()

	if err := marketing.Rules.MuteUnseenAlert(ctx, rule.ID, "host-2"); err != nil {
		fmt.Println(err)
		return
	}
	rule, err := marketing.Rules.Get(ctx, rule.ID)
	fmt.Println(rule.MutedAlertIDs, err)
	// Output: [host-2] <nil>
}

func ExampleRulesService_UnmuteAlert() {
	marketing, rule, done := exampleRaised()
	defer done()
	ctx := context.Background()
	if err := marketing.Rules.MuteAlert(ctx, rule.ID, "host-1"); err != nil {
		fmt.Println(err)
		return
	}

	fmt.Println(marketing.Rules.UnmuteAlert(ctx, rule.ID, "host-1"))
	rule, err := marketing.Rules.Get(ctx, rule.ID)
	fmt.Println(len(rule.MutedAlertIDs), "are muted", err)
	// Output:
	// <nil>
	// 0 are muted <nil>
}

// Kibana forgets what was muted before, alert by alert.
func ExampleRulesService_MuteAll() {
	marketing, rule, done := exampleRaised()
	defer done()
	ctx := context.Background()
	if err := marketing.Rules.MuteAlert(ctx, rule.ID, "host-1"); err != nil {
		fmt.Println(err)
		return
	}

	fmt.Println(marketing.Rules.MuteAll(ctx, rule.ID))
	rule, err := marketing.Rules.Get(ctx, rule.ID)
	fmt.Println(rule.MuteAll, rule.MutedAlertIDs, err)
	// Output:
	// <nil>
	// true [] <nil>
}

// Mute for the time of a piece of work, and let go of it whatever comes.
func ExampleRulesService_UnmuteAll() {
	marketing, rule, done := exampleRaised()
	defer done()
	ctx := context.Background()

	maintain := func(work func() error) (err error) {
		if err := marketing.Rules.MuteAll(ctx, rule.ID); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, marketing.Rules.UnmuteAll(context.WithoutCancel(ctx), rule.ID)) }()
		return work()
	}
	fmt.Println(maintain(func() error { return errors.New("the disk is full") }))
	rule, err := marketing.Rules.Get(ctx, rule.ID)
	fmt.Println("muted:", rule.MuteAll, err)
	// Output:
	// the disk is full
	// muted: false <nil>
}

// Every Saturday night for four hours.
func ExampleRulesService_Snooze() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	rule := exampleRule(marketing, "Many errors")

	snooze, err := marketing.Rules.Snooze(ctx, rule.ID, scoped.SnoozeSchedule{
		Start: "2040-01-07T22:00:00.000Z", Duration: "4h", Timezone: scoped.Ptr("Europe/Berlin"),
		Recurring: &alerting.Recurrence{Every: scoped.Ptr("1w"), OnWeekDay: []string{"SA"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(snooze.Custom.Duration, snooze.Custom.Recurring.OnWeekDay)
	// Output: 4h [SA]
}

// The id of a snooze is in the reply to Snooze and in the rule.
func ExampleRulesService_Unsnooze() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	rule := exampleRule(marketing, "Many errors")
	snooze, err := marketing.Rules.Snooze(ctx, rule.ID, scoped.SnoozeSchedule{Start: "2040-01-07T22:00:00.000Z", Duration: "4h"})
	if err != nil {
		fmt.Println(err)
		return
	}

	if err := marketing.Rules.Unsnooze(ctx, rule.ID, snooze.ID); err != nil {
		fmt.Println(err)
		return
	}
	rule, err = marketing.Rules.Get(ctx, rule.ID)
	fmt.Println(len(rule.SnoozeSchedule), "snoozes", err)
	// Output: 0 snoozes <nil>
}
