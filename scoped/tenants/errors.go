package tenants

import (
	"fmt"
	"strings"
)

// TenantError says which tenant could not be read. It unwraps to the cause.
type TenantError struct {
	Tenant string // the id of the tenant
	Err    error  // why
}

// Error names the tenant.
func (e *TenantError) Error() string { return fmt.Sprintf("tenant %q: %v", e.Tenant, e.Err) }

// Unwrap returns the cause.
func (e *TenantError) Unwrap() error { return e.Err }

// OwnedError reports something that a tenant declares and that there is already, made by somebody else: a space with the
// mark of another owner, a role or a data view of that name. It was left alone, and nothing was changed at all.
type OwnedError struct {
	Tenant string // the id of the tenant
	Kind   Kind   // what it is
	Name   string // what people call it
	ID     string // its id in Kibana
	Owner  string // the owner that made it, empty if it has no mark
}

// Error names the thing and its owner.
func (e *OwnedError) Error() string {
	who := "was not made by this program: give the declared one another name, or delete that one"
	if e.Owner != "" {
		who = fmt.Sprintf("belongs to the owner %q", e.Owner)
	}
	return fmt.Sprintf("%s: there is one already, and it %s", describe(e.Kind, e.Tenant, e.Name), who)
}

// ChangedError reports that Kibana is no longer as it was when the plan was made. Nothing was changed: make a new plan.
type ChangedError struct {
	Changes []Change // what the plan wanted to do and what is different now, in the order of the tenants
}

// Error names what is different.
func (e *ChangedError) Error() string {
	return "Kibana has changed since the plan was made, nothing was done: look again at " + list(e.Changes, Change.what)
}

// ChangeError is a change that failed. Its text has none of the tenant's secrets, even if Kibana quotes what it refuses;
// the body of the [*scoped.APIError] that it may unwrap to is as Kibana sent it.
type ChangeError struct {
	Change Change
	Err    error // why
}

// Error names the change and the reason.
func (e *ChangeError) Error() string { return fmt.Sprintf("could not %s: %v", e.Change, e.Err) }

// Unwrap returns the reason.
func (e *ChangeError) Unwrap() error { return e.Err }

// ApplyError reports that a plan was carried out in part. What is done stays done; the next run goes on from there.
type ApplyError struct {
	Done     []Change // what was changed, in the order of the plan
	Left     []Change // what was not, what failed included
	Failures []error  // why, a *ChangeError for each tenant that failed; scoped.ErrNotBegun if ctx ended before the last
}

// Error counts and shows the failures.
func (e *ApplyError) Error() string {
	texts := make([]string, len(e.Failures))
	for i, err := range e.Failures {
		texts[i] = err.Error()
	}
	return fmt.Sprintf("%s made, %d left: %s", count(len(e.Done), "change"), len(e.Left), strings.Join(texts, "; "))
}

// Unwrap returns the failures.
func (e *ApplyError) Unwrap() []error { return e.Failures }

// VerifyError reports that Kibana took everything and still is not as declared.
type VerifyError struct {
	Changes []Change // what would have to be changed
}

// Error names what differs.
func (e *VerifyError) Error() string {
	return "Kibana took all changes and still differs: " + list(e.Changes, func(c Change) string {
		fields := make([]string, len(c.Differences))
		for i, d := range c.Differences {
			fields[i] = d.Field
		}
		if len(fields) == 0 || c.Verb != Update {
			return c.what()
		}
		return c.what() + " (" + strings.Join(fields, ", ") + ")"
	})
}

// list shows the first few of many.
func list(changes []Change, what func(Change) string) string {
	const shown = 5
	texts := make([]string, 0, shown+1)
	for _, c := range changes[:min(shown, len(changes))] {
		texts = append(texts, what(c))
	}
	if more := len(changes) - shown; more > 0 {
		texts = append(texts, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(texts, ", ")
}
