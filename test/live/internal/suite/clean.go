package suite

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// nowhere names a space that does not exist. What is written into it is an orphan.
const nowhere = "nowhere"

// purge removes everything that the run of a token made, by looking for it: it needs not know what the run has done.
func purge(ctx context.Context, kb *scoped.Client, token string) error {
	mine := nameIn(token, "")
	spaces, err := kb.Spaces.List(ctx)
	if err != nil {
		return fmt.Errorf("what was made is not removed: %w", err)
	}
	var problems []error
	for _, space := range spaces {
		if strings.HasPrefix(space.ID, mine) {
			problems = append(problems, removeSpace(ctx, kb, space.ID, mine))
		}
	}
	problems = append(problems, removeOrphans(ctx, kb, nameIn(token, nowhere), mine), removeRoles(ctx, kb, mine))
	return errors.Join(append(problems, leftBehind(ctx, kb, mine))...)
}

// removeOrphans makes a space of what was written without one, and deletes it: Kibana offers no other way.
func removeOrphans(ctx context.Context, kb *scoped.Client, space, mine string) error {
	if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: space, Name: space}); err != nil && !errors.Is(err, scoped.ErrConflict) {
		return err
	}
	return removeSpace(ctx, kb, space, mine)
}

// removeSpace deletes a space, and before that what has a part outside of it: tasks, transforms and policies of agents.
func removeSpace(ctx context.Context, kb *scoped.Client, space, mine string) error {
	in, err := kb.Space(ctx, space)
	if err != nil {
		return err
	}
	return errors.Join(
		removeEach(in.Rules.Find(ctx, scoped.FindRulesParams{}), func(rule *scoped.Rule) error { return in.Rules.Delete(ctx, rule.ID) }),
		removeEach(in.SLOs.Definitions(ctx, scoped.FindSLODefinitionsParams{}), func(slo *scoped.SLODefinition) error { return in.SLOs.Delete(ctx, slo.ID) }),
		removeEach(in.AgentPolicies.Find(ctx, scoped.FindAgentPoliciesParams{}), func(policy *scoped.AgentPolicy) error {
			if !strings.HasPrefix(policy.Name, mine) { // Fleet may show the policies of all spaces
				return nil
			}
			return in.AgentPolicies.ForceDelete(ctx, policy.ID)
		}),
		gone(kb.Spaces.Delete(ctx, space)),
	)
}

// removeEach removes what is found. A domain that this server does not have has nothing to be removed.
func removeEach[T any](found iter.Seq2[*T, error], remove func(*T) error) error {
	var items []*T
	for item, err := range found {
		var unsupported *scoped.UnsupportedError
		switch {
		case errors.Is(err, scoped.ErrNotFound), errors.Is(err, scoped.ErrAuthorization), errors.Is(err, scoped.ErrBadRequest), errors.As(err, &unsupported):
			return nil
		case err != nil:
			return err
		}
		items = append(items, item)
	}
	var problems []error
	for _, item := range items {
		problems = append(problems, gone(remove(item)))
	}
	return errors.Join(problems...)
}

// gone makes success of a deletion of what is not there.
func gone(err error) error {
	if errors.Is(err, scoped.ErrNotFound) {
		return nil
	}
	return err
}

func removeRoles(ctx context.Context, kb *scoped.Client, mine string) error {
	roles, err := kb.Roles.List(ctx)
	if errors.Is(err, scoped.ErrAuthorization) || errors.Is(err, scoped.ErrNotFound) {
		return nil // then none could be made
	}
	problems := []error{err}
	for _, role := range roles {
		if strings.HasPrefix(role.Name, mine) {
			problems = append(problems, gone(kb.Roles.Delete(ctx, role.Name)))
		}
	}
	return errors.Join(problems...)
}

// LeftBehindError tells what a run made and could not remove.
type LeftBehindError struct{ Names []string }

// Error names the spaces and roles.
func (e *LeftBehindError) Error() string { return "left behind: " + strings.Join(e.Names, ", ") }

// leftBehind looks for names that begin so.
func leftBehind(ctx context.Context, kb *scoped.Client, mine string) error {
	names, err := names(ctx, kb)
	if err != nil {
		return err
	}
	names = slices.DeleteFunc(names, func(name string) bool { return !strings.HasPrefix(name, mine) })
	if len(names) > 0 {
		return &LeftBehindError{names}
	}
	return nil
}

// names are those of all spaces and roles.
func names(ctx context.Context, kb *scoped.Client) ([]string, error) {
	spaces, err := kb.Spaces.List(ctx)
	if err != nil {
		return nil, err
	}
	roles, err := kb.Roles.List(ctx)
	if err != nil && !errors.Is(err, scoped.ErrAuthorization) && !errors.Is(err, scoped.ErrNotFound) {
		return nil, err
	}
	var names []string
	for _, space := range spaces {
		names = append(names, space.ID)
	}
	for _, role := range roles {
		names = append(names, role.Name)
	}
	return names, nil
}

// Sweep removes what runs left behind that began before a moment and were not able to clean up. It returns their tokens.
func Sweep(ctx context.Context, open Connect, before time.Time) (swept []string, err error) {
	kb, err := connect(open)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, kb.Close()) }()
	found, err := names(ctx, kb)
	if err != nil {
		return nil, err
	}
	for _, name := range found {
		if token, began := tokenOf(name); token != "" && began.Before(before) {
			swept = append(swept, token)
		}
	}
	slices.Sort(swept)
	swept = slices.Compact(swept)
	var problems []error
	for _, token := range swept {
		problems = append(problems, purge(ctx, kb, token))
	}
	return swept, errors.Join(problems...)
}
