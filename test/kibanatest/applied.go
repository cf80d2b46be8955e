package kibanatest

import (
	"net/http"
	"slices"
)

// opaqueID is the header in which a caller marks requests as belonging together. Elasticsearch and Kibana have it for that.
const opaqueID = "X-Opaque-Id"

// Applied counts the writes with this X-Opaque-Id header that took effect: requests of other methods than GET, HEAD and
// OPTIONS to which the server itself answered with success, also those whose answer a reactor then replaced or lost. A
// client that gives each of its calls an id of its own can so be caught applying one twice. Writes without the header are
// not counted; POST requests that only look, such as an export, are.
//
// The server keeps one number for each id, and nothing else, until ResetApplied.
func (s *Server) Applied(id string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.applied[id]
}

// AppliedMoreThanOnce lists the X-Opaque-Ids, sorted, with which more than one write took effect. See Applied.
func (s *Server) AppliedMoreThanOnce() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var ids []string
	for id, times := range s.applied {
		if times > 1 {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// ResetApplied forgets the writes that have taken effect so far.
func (s *Server) ResetApplied() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.applied = make(map[string]int)
}

// noteApplied counts a request that the server itself has answered. Server.mu is held.
func (s *Server) noteApplied(in *inbound, a *answer) {
	id := in.Header.Get(opaqueID)
	if id == "" || a.status < http.StatusOK || a.status >= http.StatusMultipleChoices {
		return
	}
	switch in.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions:
	default:
		s.applied[id]++
	}
}
