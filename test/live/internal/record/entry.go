// Package record notes what scenarios exchange with a Kibana: not the values, but all that a client depends on.
package record

import "time"

// Recording is what one run of the scenarios has seen of one Kibana.
type Recording struct {
	Version    string        `json:"version"`
	Serverless bool          `json:"serverless"`
	Entries    []Entry       `json:"entries"`
	Stopped    []Stopped     `json:"stopped,omitempty"`
	Took       time.Duration `json:"took"`
}

// Stopped is a scenario that could not go on, because a step failed that others stand on.
type Stopped struct {
	Scenario string `json:"scenario"`
	Why      string `json:"why"`
}

// Entry is one step of a scenario: one call, with the last reply to it.
type Entry struct {
	Scenario string `json:"scenario"`
	Step     string `json:"step"`
	// Operation is the operation of the description that was called, empty for a request that has none.
	Operation string `json:"operation,omitempty"`
	Method    string `json:"method,omitempty"`
	Route     string `json:"route,omitempty"`
	// Status is 0 if there was no reply.
	Status int    `json:"status"`
	Media  string `json:"media,omitempty"`
	// Shape has the types of the reply's members: "/items/[]/id" is a "string". Members of which there are several have
	// all their types.
	Shape map[string]Types `json:"shape,omitempty"`
	// Message is that of a failure, without what differs from run to run.
	Message string `json:"message,omitempty"`
	// Failure is the type of the error that the client returned, empty if it returned none.
	Failure string `json:"failure,omitempty"`
	// Undecodable says why a success could not be read into its type.
	Undecodable string `json:"undecodable,omitempty"`
	// Unfit says why the reply does not fit the description.
	Unfit string `json:"unfit,omitempty"`
	// Undescribed are the members of the reply that the description does not have.
	Undescribed []string      `json:"undescribed,omitempty"`
	Took        time.Duration `json:"took"`
}

// Name is the operation or, where there is none, the route.
func (e Entry) Name() string {
	switch {
	case e.Operation != "":
		return e.Operation
	case e.Method == "":
		return "(nothing was sent)"
	}
	return e.Method + " " + e.Route
}
