package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// demo shows what the client does, on the tenants of the file.
type demo struct {
	kb      *scoped.Client
	server  *kibanatest.Server // nil for a real Kibana
	tenants []tenant
	opts    options
	out     io.Writer
	errOut  io.Writer
}

func runDemo(ctx context.Context, opts options, out, errOut io.Writer) (int, error) {
	if opts.dryRun || opts.prune {
		return exitUsage, errors.New("the demo takes neither --dry-run nor --prune")
	}
	tenants, err := load(opts.file)
	if err != nil {
		return exitUsage, err
	}
	d := &demo{tenants: tenants, opts: opts, out: out, errOut: errOut}
	if os.Getenv("KIBANA_URL") != "" {
		d.kb, err = scoped.NewFromEnv()
	} else {
		d.kb, err = d.embedded()
	}
	if err != nil {
		return exitUsage, err
	}
	defer func() { _ = d.kb.Close() }()
	if d.server != nil {
		defer d.server.Close()
	}
	for _, part := range []func(context.Context) error{d.provision, d.isolation, d.typo, d.mistakes, d.figures} {
		if err := part(ctx); err != nil {
			return exitFailed, err
		}
	}
	return exitDone, nil
}

// embedded starts an in-memory Kibana with an API key and makes a client of it.
func (d *demo) embedded() (*scoped.Client, error) {
	const key = "ZGVtbzpkZW1v"
	server, err := kibanatest.Start(kibanatest.WithAPIKey(key))
	if err != nil {
		return nil, err
	}
	d.server = server
	return scoped.New(server.URL, scoped.WithAPIKey(key))
}

func (d *demo) title(text string) { _, _ = fmt.Fprintf(d.out, "\n# %s\n", text) }

func (d *demo) say(format string, args ...any) { _, _ = fmt.Fprintf(d.out, format+"\n", args...) }

// provision applies the file twice.
func (d *demo) provision(ctx context.Context) error {
	where := "the Kibana at " + d.kb.BaseURL().String()
	if d.server != nil {
		where = "an embedded Kibana (set KIBANA_URL to use a real one)"
	}
	d.title(fmt.Sprintf("Provisioning %d tenants from %s in %s", len(d.tenants), d.opts.file, where))
	if _, err := apply(ctx, d.kb, d.tenants, d.opts, d.out, d.errOut); err != nil {
		return err
	}
	d.title("The same again")
	_, err := apply(ctx, d.kb, d.tenants, d.opts, d.out, d.errOut)
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
	id := stableID(home, d.tenants[0].Connectors[0].Name)
	connector, err := d.kb.Actions.Get(ctx, id, scoped.InSpace(home))
	if err != nil {
		return err
	}
	d.say("in %s: %s %q", home, connector.ConnectorTypeID, connector.Name)
	_, err = d.kb.Actions.Get(ctx, id, scoped.InSpace(away))
	return d.expect(err, scoped.ErrNotFound)
}

// typo tries to write into a space that does not exist.
func (d *demo) typo(ctx context.Context) error {
	id := d.tenants[0].ID
	typo := id[:max(1, len(id)-3)] + id[min(len(id), max(2, len(id)-2)):]
	d.title(fmt.Sprintf("A typo: creating a connector in %q", typo))
	before := d.requests()
	_, err := d.kb.Actions.Create(ctx, scoped.ConnectorRequest{
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
	_, err = d.kb.SavedObjects.Get(ctx, "dashboard", "no-such/dashboard", in)
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
	d.say("the tenants stay; to remove what this program made, take them out of the file and run: tenants apply --prune")
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
