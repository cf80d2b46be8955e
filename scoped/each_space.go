package scoped

import (
	"context"
	"slices"
)

// EachSpace calls do for all spaces that the credential may use, the default space included, several at once, with a
// client in each. The results are those of all spaces, sorted by the name of the space; if one has an Err, they come with
// an [*EachError], whose text names the spaces that failed. When ctx ends, or a space fails with StopAtError, the spaces
// left over have [ErrNotBegun]. If the spaces cannot be listed, there are no results.
//
// A space that the list shows exists, so the calls in it need no further validation: the verdicts are remembered as if
// each space had been asked for, and are as old as the list. A client with a store of its own, see [WithCache],
// may share it with others whose changes of spaces it does not see; there, each space is validated as usual.
//
// For spaces of another choice there is [Each] with [Client.Space]. What is said there about AtOnce, contexts and panics
// holds here.
//
// Kibana: GET /api/spaces/space. Kibana lists 1,000 spaces, unless it is configured to have more.
func EachSpace[R any](ctx context.Context, kb *Client, do func(ctx context.Context, in *Client, space Space) (R, error), options EachOptions) ([]Result[Space, R], error) {
	spaces, err := kb.listBelieved(ctx)
	if err != nil {
		return nil, err
	}
	results := make([]Result[Space, R], 0, len(spaces))
	call := func(ctx context.Context, space Space) (R, error) {
		return do(ctx, kb.shared.client(space.ID, kb.skipValidation), space)
	}
	for result := range Each(ctx, slices.Values(spaces), call, options) {
		results = append(results, result)
	}
	for i := len(results); i < len(spaces); i++ {
		results = append(results, Result[Space, R]{Index: i, Item: spaces[i], Err: ErrNotBegun})
	}
	return results, ErrorOf(results)
}

// listBelieved lists the spaces and remembers that they exist.
func (c *Client) listBelieved(ctx context.Context) ([]Space, error) {
	changes := c.shared.changes.Load()
	spaces, err := c.Spaces.List(ctx)
	if err == nil && c.shared.ownVerdicts && c.shared.validate && !c.skipValidation {
		c.shared.believe(ctx, spaces, changes)
	}
	return spaces, err
}

// believe remembers that listed spaces exist, as long as the client's changes of spaces are as many as they were before
// the list was asked for: the list may be older than a change. The spaces without a verdict are asked for when they are
// used.
func (s *shared) believe(ctx context.Context, listed []Space, changes uint64) {
	load := func(ctx context.Context, id string) (bool, error) {
		if s.changes.Load() != changes {
			return s.lookup(ctx, id)
		}
		return true, nil
	}
	for i := range listed {
		id := listed[i].ID
		switch {
		case id == defaultSpace:
			continue
		case ctx.Err() != nil || s.changes.Load() != changes:
			return
		}
		if verdict, err := s.verdicts.Verdict(ctx, id, load); err == nil && !verdict.Exists {
			_ = s.verdicts.Forget(ctx, id) // it was looked for in vain before somebody else made it
		}
	}
}
