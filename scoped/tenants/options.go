package tenants

import (
	"fmt"

	"github.com/kibana-go/kibana-go/internal/lazyregexp"
)

// DefaultOwner is the owner of what is made with Options that name none.
const DefaultOwner = "tenants"

// Options says whose tenants they are and how to go about them. The zero value is right for one program on one Kibana.
type Options struct {
	// Owner is the name that what is made is marked with: letters, digits, dots, underscores and hyphens. DefaultOwner if
	// it is empty. Programs with different owners leave each other's things alone; another owner makes everything anew.
	Owner string
	// Prune deletes what the owner has made and the tenants no longer declare, spaces of tenants that are not in the list
	// at all included. So the list must have all tenants of the owner. Without Prune nothing is deleted.
	Prune bool
	// ResendSecrets updates every connector that has secrets, since Kibana does not tell whether they have changed.
	ResendSecrets bool
	// AtOnce is how many tenants are worked on at the same time. 0 is 4, and 1 is one after another.
	AtOnce int
	// Progress, if there is one, is told each change after it was made, in the order of the plan. It is called by the
	// goroutine that called Apply.
	Progress func(Change)
}

var ownerName = lazyregexp.Regexp{Text: `^[A-Za-z0-9._-]+$`}

// complete fills in what was left out.
func (o Options) complete() (Options, error) {
	const atOnce = 4
	if o.Owner == "" {
		o.Owner = DefaultOwner
	}
	if !ownerName.Get().MatchString(o.Owner) {
		return o, fmt.Errorf("owner: %q may hold letters, digits, '.', '_' and '-' only", o.Owner)
	}
	if o.AtOnce <= 0 {
		o.AtOnce = atOnce
	}
	return o, nil
}
