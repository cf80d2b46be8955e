package tenants

import (
	"crypto/sha1" //nolint:gosec // a UUID of version 5 is made with SHA-1
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// ids makes the ids of what a tenant has in Kibana. The first twelve digits say whose it is: they come from the owner
// and the tenant. The others come from the kind and the name, so that the same thing has the same id on every run and
// every machine. Kibana takes nothing but a UUID as the id of a connector.
type ids struct{ prefix string }

func idsOf(owner, tenantID string) ids {
	sum := sha1.Sum([]byte("kibana-go/" + owner + "/" + tenantID)) //nolint:gosec // see the import
	return ids{fmt.Sprintf("%x-%x-", sum[0:4], sum[4:6])}
}

// of is the id of a thing.
func (i ids) of(kind Kind, name string) string {
	sum := sha1.Sum([]byte(i.prefix + string(kind) + "/" + name)) //nolint:gosec // see the import
	sum[0] = sum[0]&0x0f | 0x50
	sum[2] = sum[2]&0x3f | 0x80
	return fmt.Sprintf("%s%x-%x-%x", i.prefix, sum[0:2], sum[2:4], sum[4:10])
}

// made tells whether an id is one of the tenant's and the owner's own. The ids that Kibana chooses are of version 4.
func (i ids) made(id string) bool {
	const length, version = 36, 14
	return len(id) == length && strings.HasPrefix(id, i.prefix) && id[version] == '5'
}

// adopt is the id that a thing gets in Kibana which the declaration calls by another one. An id that is the tenant's own
// already stays, so that what was exported comes back to where it was.
func (i ids) adopt(kind Kind, id string) string {
	if i.made(id) {
		return id
	}
	return i.of(kind, id)
}

// mark ends the description of a space that was made for an owner.
func mark(owner string) string { return "[managed by " + owner + "]" }

// ownerOf reads the mark of a space. It is empty for a space that nobody has marked.
func ownerOf(space scoped.Space) string {
	if space.Description == nil {
		return ""
	}
	const before = "[managed by "
	at := strings.LastIndex(*space.Description, before)
	if at < 0 {
		return ""
	}
	owner, ended := strings.CutSuffix((*space.Description)[at+len(before):], "]")
	if !ended {
		return ""
	}
	return owner
}
