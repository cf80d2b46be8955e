// Package site is a Kibana of canned replies, which costs next to nothing.
package site

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/kibana-go/kibana-go/test/bench/canned"
	"github.com/kibana-go/kibana-go/test/load/internal/process"
)

// Site says what a Kibana has.
type Site struct {
	Spaces     int // SpaceID(0) and on
	Objects    int // saved objects in the first space
	ObjectSize int // the length in bytes of a line that is an object
}

// Counts tells what a Kibana was asked.
type Counts struct {
	Validations int64 // whether a space exists
	Connectors  int64 // for a connector
}

// PageSize is how many objects a page of finds and a bulk request have, unless there are fewer.
const PageSize = 1000

// SpaceID is the id of a space.
func SpaceID(i int) string { return "tenant-" + strconv.Itoa(i) }

// ConnectorID is the id of a connector in every space.
const ConnectorID = "c1"

const (
	space     = `{"id":"tenant","name":"Tenant"}`
	connector = `{"id":"c1","name":"Marketing webhook","connector_type_id":".webhook","is_preconfigured":false,"is_deprecated":false,` +
		`"is_system_action":false,"is_missing_secrets":false,"config":{"url":"https://hooks.example.com/x","method":"post","hasAuth":false,"headers":null}}`
	imported = `{"success":true,"successCount":1,"warnings":[]}`
	ndjson   = "application/ndjson"
)

// Object is a saved object as JSON of the given length, or its least length if that is more. Its names are sorted, as
// Kibana has them in exports.
func Object(size int) []byte {
	const form = `{"attributes":{"description":"%s","title":"Traffic"},"id":"d1","managed":false,"references":[],"type":"dashboard",` +
		`"updated_at":"2026-01-01T00:00:00.000Z","version":"WzEsMV0="}`
	fill := bytes.Repeat([]byte{'x'}, max(0, size-len(form)+len("%s")))
	return fmt.Appendf(nil, form, fill)
}

// Lines is NDJSON in pieces of which so many are all objects of the site.
func (s Site) Lines() (piece []byte, times int) {
	lines := 1
	for lines < 64 && s.Objects%(lines*2) == 0 {
		lines *= 2
	}
	if s.Objects%100 == 0 && lines < 64 {
		lines = 100
	}
	return bytes.Repeat(append(Object(s.ObjectSize-1), '\n'), lines), s.Objects / lines
}

// Serve is a job: it serves a site, tells its address and, at the end, the counts.
func Serve(_ context.Context, order []byte, parent *process.Parent) error {
	var s Site
	if err := json.Unmarshal(order, &s); err != nil {
		return err
	}
	spaces, connectors := canned.JSON(http.StatusOK, space), canned.JSON(http.StatusOK, connector)
	routes := canned.Routes{}
	for i := range s.Spaces {
		routes["GET /api/spaces/space/"+SpaceID(i)] = spaces
		routes["GET /s/"+SpaceID(i)+"/api/actions/connector/"+ConnectorID] = connectors
	}
	s.addObjects(routes)
	server, err := canned.Start(routes)
	if err != nil {
		return err
	}
	defer server.Close()
	if err := parent.Tell(server.URL); err != nil {
		return err
	}
	for parent.Turn() {
		// It serves until nobody wants it any more.
	}
	return parent.Tell(Counts{Validations: spaces.Count(), Connectors: connectors.Count()})
}

func (s Site) addObjects(routes canned.Routes) {
	path := "/s/" + SpaceID(0) + "/api/saved_objects/"
	if s.Objects > 0 {
		some := min(s.Objects, PageSize)
		objects := bytes.Join(slicesOf(Object(s.ObjectSize), some), []byte{','})
		page := fmt.Appendf(nil, `{"page":1,"per_page":%d,"total":%d,"saved_objects":[%s]}`, some, s.Objects, objects)
		other := bytes.Replace(page, []byte(`"id":"d1"`), []byte(`"id":"d2"`), 1) // a list does not have the same page twice
		routes["GET "+path+"_find"] = canned.InTurn(canned.JSON(http.StatusOK, string(page)), canned.JSON(http.StatusOK, string(other)))
		routes["POST "+path+"_bulk_create"] = canned.JSON(http.StatusOK, fmt.Sprintf(`{"saved_objects":[%s]}`, objects))
		piece, times := s.Lines()
		routes["POST "+path+"_export"] = canned.RepeatedThen(ndjson, piece, times, s.details())
	}
	routes["POST "+path+"_import"] = canned.JSON(http.StatusOK, imported)
}

// details is the last line of an export.
func (s Site) details() []byte {
	return fmt.Appendf(nil, `{"excludedObjects":[],"excludedObjectsCount":0,"exportedCount":%d,"missingRefCount":0,"missingReferences":[]}`+"\n", s.Objects)
}

func slicesOf(item []byte, times int) [][]byte {
	items := make([][]byte, times)
	for i := range items {
		items[i] = item
	}
	return items
}
