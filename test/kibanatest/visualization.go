package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
)

// lensObject is the saved object type of charts.
const lensObject = "lens"

// chartTypes are the types of charts of the API, with the names that Kibana stores them by.
var chartTypes = map[string]string{
	"data_table": "lnsDatatable", "gauge": "lnsGauge", "heatmap": "lnsHeatmap", "legacy_metric": "lnsLegacyMetric",
	"metric": "lnsMetric", "mosaic": "lnsPie", "pie": "lnsPie", "region_map": "lnsChoropleth", "tag_cloud": "lnsTagcloud",
	"treemap": "lnsPie", "waffle": "lnsPie", "xy": "lnsXY",
}

func (s *Server) visualizationRoutes() {
	const base = "/api/visualizations"
	s.handle(http.MethodGet, base, s.searchVisualizations, versioned)
	s.handle(http.MethodPost, base, s.createVisualization, versioned)
	s.handle(http.MethodGet, base+"/{id}", s.getVisualization, versioned)
	s.handle(http.MethodPut, base+"/{id}", s.putVisualization, versioned)
	s.handle(http.MethodDelete, base+"/{id}", s.deleteVisualization, versioned)
}

// mayUseCharts refuses without a reason, as these routes do.
func (s *Server) mayUseCharts(c *call) error {
	if s.allowed(c, c.space) {
		return nil
	}
	return fail(http.StatusForbidden, "Forbidden")
}

func (s *Server) createVisualization(c *call) (*reply, error) {
	if _, err := c.queryAs(fields{"overwrite": byDefault(false, boolean())}); err != nil {
		return nil, err
	}
	return s.writeVisualization(c, func(fresh *object) (*object, int, error) {
		made, err := s.store.create(c.space, fresh, false)
		return made, http.StatusCreated, err
	})
}

// putVisualization replaces a chart as a whole, or creates it.
func (s *Server) putVisualization(c *call) (*reply, error) {
	return s.writeVisualization(c, func(fresh *object) (*object, int, error) {
		fresh.ID = c.vars["id"]
		old, err := s.store.get(c.space, lensObject, fresh.ID)
		if err != nil {
			made, err := s.store.create(c.space, fresh, false)
			return made, http.StatusCreated, err
		}
		changed := old.clone()
		changed.Attributes, changed.References = fresh.Attributes, fresh.References
		return s.store.put(changed), http.StatusOK, nil
	})
}

// writeVisualization checks a chart and stores it in the given way.
func (s *Server) writeVisualization(c *call, store func(*object) (*object, int, error)) (*reply, error) {
	checked, err := c.bodyAs(chartSchema)
	if err != nil {
		return nil, err
	}
	if err := s.mayUseCharts(c); err != nil {
		return nil, err
	}
	stored, status, err := store(chartFrom(record(checked)))
	if err != nil {
		return nil, err
	}
	return &reply{status: status, body: chartItem(stored)}, nil
}

// chartSchema looks at the type of a chart and its texts only.
func chartSchema(path string, v any) (any, error) {
	given, err := plainObject(path, v)
	if err != nil {
		return nil, err
	}
	kind, known := given["type"]
	if !known {
		kind = undefined{}
	}
	if _, err := taggedBy("type", slices.Sorted(maps.Keys(chartTypes)))(below(path, "type"), kind); err != nil {
		return nil, err
	}
	for _, name := range []string{"title", "description"} {
		if value, present := given[name]; present {
			if _, err := str()(below(path, name), value); err != nil {
				return nil, err
			}
		}
	}
	return given, nil
}

// chartFrom makes the saved object of a chart. Kibana stores a state of another form; the fake keeps the chart as it is.
func chartFrom(body map[string]any) *object {
	return &object{Type: lensObject, Attributes: map[string]any{
		"title": text(body["title"]), "description": text(body["description"]),
		"visualizationType": chartTypes[text(body["type"])], "state": body, "version": 2.0,
	}}
}

func chartItem(o *object) map[string]any {
	return map[string]any{"id": o.ID, "data": chartOf(o), "meta": asCodeMeta(o)}
}

// chartOf is the chart of an object. Of one that the API did not write it has what can be told without its state.
func chartOf(o *object) map[string]any {
	state := record(o.Attributes["state"])
	if _, known := chartTypes[text(state["type"])]; known {
		return state
	}
	data := map[string]any{"title": text(o.Attributes["title"])}
	for _, kind := range slices.Sorted(maps.Keys(chartTypes)) {
		if chartTypes[kind] == o.Attributes["visualizationType"] && data["type"] == nil {
			data["type"] = kind
		}
	}
	return data
}

func (s *Server) findVisualization(c *call) (*object, error) {
	if err := s.mayUseCharts(c); err != nil {
		return nil, err
	}
	o, err := s.store.get(c.space, lensObject, c.vars["id"])
	if err != nil {
		return nil, fail(http.StatusNotFound, fmt.Sprintf("A visualization with id [%s] was not found.", c.vars["id"]))
	}
	return o, nil
}

func (s *Server) getVisualization(c *call) (*reply, error) {
	o, err := s.findVisualization(c)
	if err != nil {
		return nil, err
	}
	return ok(chartItem(o)), nil
}

func (s *Server) deleteVisualization(c *call) (*reply, error) {
	o, err := s.findVisualization(c)
	if err != nil {
		return nil, err
	}
	s.store.remove(o)
	return noContent(), nil
}

// searchVisualizations fails where Kibana 9.4 does: for every list of fields to search, and for one of fields to return
// as soon as there is something to return.
func (s *Server) searchVisualizations(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"query":         optional(str()),
		"fields":        optional(list(str())),
		"search_fields": optional(oneOrMore(str())),
		"page":          byDefault(1.0, notBelow(1, number())),
		"per_page":      byDefault(20.0, notBelow(1, notAbove(libraryPageLimit, number()))),
	})
	if err != nil {
		return nil, err
	}
	if err := s.mayUseCharts(c); err != nil {
		return nil, err
	}
	page, total, err := libraryPage(query, s.store.search(s.librarySearch(c, lensObject, text(query["query"]))))
	if err != nil {
		return nil, err
	}
	if query["search_fields"] != nil || query["fields"] != nil && len(page) > 0 {
		return nil, internalError()
	}
	return ok(map[string]any{
		"data": each(page, func(h hit) any { return chartItem(h.object) }),
		"meta": map[string]any{"page": query["page"], "per_page": query["per_page"], "total": total},
	}), nil
}
