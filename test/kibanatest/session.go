package kibanatest

// invalidateSessions ends none: callers who send a credential with every request have no session.
func (s *Server) invalidateSessions(c *call) (*reply, error) {
	if c.caller.limited() {
		return nil, s.lacksPrivilege(c, "sessionManagement")
	}
	match := oneWord("all", "query")
	query := optional(never())
	if record(c.payload)["match"] == "query" {
		query = fields{
			"provider": fields{"type": str(), "name": optional(str())}.object("type", "name"), "username": optional(str(minLength(1))),
		}.object("provider", "username")
	}
	if _, err := c.bodyObject(fields{"match": required(match), "query": query}.object("match", "query")); err != nil {
		return nil, err
	}
	return ok(map[string]any{"total": 0}), nil
}
