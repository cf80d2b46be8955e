package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// demo shows what the client does, on the tenants of the file.
type demo struct {
	kb      *scoped.Client
	server  *kibanatest.Server // nil for a real Kibana
	tenants []tenants.Tenant
	opts    options
	out     io.Writer
}

// demoKey is the credential of the embedded Kibana.
const demoKey = "ZGVtbzpkZW1v"

func runDemo(ctx context.Context, opts options, out io.Writer) (int, error) {
	if opts.dryRun || opts.prune {
		return exitUsage, errors.New("the demo takes neither --dry-run nor --prune")
	}
	declared, err := tenants.Load(opts.file)
	if err != nil {
		return exitUsage, err
	}
	if len(declared) == 0 {
		return exitUsage, fmt.Errorf("%s: the demo needs a tenant", opts.file)
	}
	d := &demo{tenants: declared, opts: opts, out: out}
	if os.Getenv("KIBANA_URL") == "" {
		if d.server, err = kibanatest.Start(kibanatest.WithAPIKey(demoKey)); err != nil {
			return exitFailed, err
		}
		defer d.server.Close()
		d.kb, err = scoped.New(d.server.URL, scoped.WithAPIKey(demoKey))
	} else {
		d.kb, err = scoped.NewFromEnv(scoped.WithUserAgent(userAgent))
	}
	if err != nil {
		return exitUsage, err
	}
	defer func() { _ = d.kb.Close() }()
	for _, part := range []func(context.Context) error{d.harmless, d.provision, d.isolation, d.typo, d.mistakes, d.figures} {
		if err := part(ctx); err != nil {
			return exitFailed, err
		}
	}
	return exitDone, nil
}

func (d *demo) title(text string) { _, _ = fmt.Fprintf(d.out, "\n# %s\n", text) }

func (d *demo) say(format string, args ...any) { _, _ = fmt.Fprintf(d.out, format+"\n", args...) }

// harmless refuses to change what is there already: the Kibana may be one that people use, with a space of a tenant's name.
func (d *demo) harmless(ctx context.Context) error {
	if d.server != nil {
		return nil
	}
	plan, err := tenants.NewPlan(ctx, d.kb, d.tenants, tenants.Options{Owner: d.opts.owner})
	if err != nil {
		return err
	}
	for _, change := range plan.Changes() {
		if change.Verb != tenants.Create {
			return fmt.Errorf("the demo would %s in %s: give it tenants that are not there yet, with -f", change, d.kb.BaseURL())
		}
	}
	return nil
}

// provision applies the file twice.
func (d *demo) provision(ctx context.Context) error {
	where := "the Kibana at " + d.kb.BaseURL().String()
	if d.server != nil {
		where = "an embedded Kibana (set KIBANA_URL to use a real one)"
	}
	d.title(fmt.Sprintf("Provisioning %d tenants from %s in %s", len(d.tenants), d.opts.file, where))
	if _, err := apply(ctx, d.kb, d.tenants, d.opts, d.out); err != nil {
		return err
	}
	d.title("The same again")
	_, err := apply(ctx, d.kb, d.tenants, d.opts, d.out)
	return err
}

// isolation looks for a connector of the first tenant in the space of the second.
func (d *demo) isolation(ctx context.Context) error {
	d.title("What is in one space is not seen from another")
	if len(d.tenants) < 2 || len(d.tenants[0].Connectors) == 0 {
		d.say("(the file has too few tenants and connectors to show it)")
		return nil
	}
	home, away := d.tenants[0].ID, d.tenants[1].ID
	connectors, err := d.kb.Actions.List(ctx, scoped.InSpace(home))
	if err != nil {
		return err
	}
	own := slices.IndexFunc(connectors, func(c scoped.Connector) bool { return c.Name == d.tenants[0].Connectors[0].Name })
	if own < 0 {
		return fmt.Errorf("there is no connector %q in %s", d.tenants[0].Connectors[0].Name, home)
	}
	d.say("in %s: %s %q", home, connectors[own].ConnectorTypeID, connectors[own].Name)
	_, err = d.kb.Actions.Get(ctx, connectors[own].ID, scoped.InSpace(away))
	return d.expect(err, scoped.ErrNotFound)
}

// typo tries to write into a space that does not exist.
func (d *demo) typo(ctx context.Context) error {
	spaces, err := d.kb.Spaces.List(ctx)
	if err != nil {
		return err
	}
	typo := misspelt(d.tenants[0].ID, spaces)
	d.title(fmt.Sprintf("A typo: creating a connector in %q", typo))
	before := d.requests()
	_, err = d.kb.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: "Lost", ConnectorTypeID: scoped.ServerLogConnector,
	}, scoped.InSpace(typo))
	if err := d.expect(explain(ctx, d.kb, err), scoped.ErrSpaceNotFound); err != nil {
		return err
	}
	if d.server == nil {
		return nil
	}
	writes := 0
	for _, r := range d.server.Requests()[before:] {
		if r.Method != http.MethodGet {
			writes++
		}
	}
	d.say("writes that reached Kibana: %d", writes)
	return nil
}

// misspelt is an id like the given one that no space has: without its last letter but two, or else with letters too many.
func misspelt(id string, spaces []scoped.Space) string {
	typo := id[:max(0, len(id)-3)] + id[max(0, len(id)-2):]
	taken := func(space scoped.Space) bool { return space.ID == typo }
	for extra := 1; slices.ContainsFunc(spaces, taken); extra++ {
		typo = id + strings.Repeat("x", extra)
	}
	return typo
}

// mistakes shows errors with what one needs to know about them.
func (d *demo) mistakes(ctx context.Context) error {
	d.title("Other mistakes, each with its own error")
	id := d.tenants[0].ID
	in := scoped.InSpace(id)
	_, err := d.kb.Actions.List(ctx, scoped.InSpace("../"+id))
	if err := d.expect(err, scoped.ErrInvalidSpaceID); err != nil {
		return err
	}
	_, err = d.kb.Actions.Create(ctx, scoped.ConnectorRequest{Name: "Hook", ConnectorTypeID: ".webhok"}, in)
	if err := d.expect(err, scoped.ErrBadRequest); err != nil {
		return err
	}
	_, err = d.kb.SavedObjects.Get(ctx, "dashboard", "no-such-dashboard", in)
	return d.expect(err, scoped.ErrNotFound)
}

// figures counts what the safety has cost.
func (d *demo) figures(context.Context) error {
	d.title("What validation has cost")
	stats := d.kb.CacheStats()
	d.say("questions whether a space exists: %d answered from the cache, %d asked of Kibana:", stats.Hits, stats.Loads)
	d.say("one a space, one for the typo, and one after each 404 in a space, which may have been deleted by then")
	if d.server != nil {
		d.say("requests in all: %d", d.requests())
		return nil
	}
	d.title("What is left")
	d.say("the tenants stay in %s. To delete all that owner %q has made there, other tenants of its included, in examples:",
		d.kb.BaseURL(), d.opts.owner)
	d.say("echo 'tenants: []' > none.yaml && go run ./tenants apply -f none.yaml --owner %s --prune", d.opts.owner)
	return nil
}

func (d *demo) requests() int {
	if d.server == nil {
		return 0
	}
	return len(d.server.Requests())
}

// expect prints an error that was meant to happen. It is an error itself if another one, or none, did.
func (d *demo) expect(err, want error) error {
	if !errors.Is(err, want) {
		return fmt.Errorf("expected another error (%s): %w", want.Error(), err)
	}
	d.say("%v", err)
	return nil
}
