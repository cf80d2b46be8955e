package kibanatest

import "maps"

// settingsObject is the saved object type of the settings of a space, whose id is the version of Kibana.
const settingsObject = "config"

// defaultView is the id of the space's default data view, empty if there is none.
func (s *Server) defaultView(space string) string {
	o, err := s.store.get(space, settingsObject, s.settings.version)
	if err != nil {
		return ""
	}
	return text(o.Attributes["defaultIndex"])
}

// chooseDefaultView makes a data view the default where there is none or where it is forced. A nil id unsets it.
func (s *Server) chooseDefaultView(space string, id any, force bool) {
	if s.defaultView(space) != "" && !force {
		return
	}
	change := map[string]any{"defaultIndex": id}
	if old, err := s.store.get(space, settingsObject, s.settings.version); err == nil {
		fresh := old.clone()
		maps.Copy(fresh.Attributes, change)
		s.store.put(fresh)
		return
	}
	change["buildNum"] = buildNumber
	// The id is free, and no other condition can fail.
	_, _ = s.store.create(space, &object{Type: settingsObject, ID: s.settings.version, Attributes: change}, false)
}

func (s *Server) getDefaultView(c *call) (*reply, error) {
	id := ""
	if s.allowed(c, c.space) {
		id = s.defaultView(c.space)
	}
	return ok(map[string]any{"data_view_id": id}), nil
}

func (s *Server) setDefaultView(c *call) (*reply, error) {
	if err := s.mayManageViews(c); err != nil {
		return nil, err
	}
	body, err := c.bodyObject(fields{
		"data_view_id": nullable(str(minLength(1))), "force": byDefault(false, boolean()),
	}.object("data_view_id", "force"))
	if err != nil {
		return nil, err
	}
	s.chooseDefaultView(c.space, body["data_view_id"], body["force"] == true)
	return ok(map[string]any{"acknowledged": true}), nil
}
