package suite

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/osquery"
	"github.com/kibana-go/kibana-go/gen/timeline"
	"github.com/kibana-go/kibana-go/scoped"
)

// investigations makes what analysts keep in a space: timelines with notes, and queries, which are never run.
func investigations(ctx context.Context, s *Scene) error {
	s.queryLife(ctx)
	api := timeline.New(s.KB)
	request := timeline.CreateTimelineRequest{Timeline: timeline.SavedTimeline{Title: scoped.Ptr(s.Name("timeline"))}}
	made, err := get(s, "create a timeline", func() (*timeline.Timeline, error) { return api.CreateTimeline(ctx, request) })
	if err != nil {
		return err
	}
	id := made.SavedObjectID
	look(s, "get the timeline", func() (*timeline.Timeline, error) {
		return api.GetTimeline(ctx, &timeline.GetTimelineParams{ID: &id})
	})
	note := timeline.SaveNoteRequest{Note: timeline.BareNote{TimelineID: id, Note: scoped.Ptr("N"), EventID: scoped.Ptr("e")}}
	look(s, "save a note", func() (*timeline.NoteResponse, error) { return api.SaveNote(ctx, note) })
	look(s, "find notes", func() (*timeline.NoteList, error) {
		return api.FindNotes(ctx, &timeline.FindNotesParams{SavedObjectIDs: []string{id}})
	})
	gone := timeline.DeleteTimelinesRequest{SavedObjectIDs: []string{id}}
	s.Try("delete the timeline", func() error { return api.DeleteTimelines(ctx, gone) })
	s.Try("delete it again", func() error { return api.DeleteTimelines(ctx, gone) })
	look(s, "get it after that", func() (*timeline.Timeline, error) {
		return api.GetTimeline(ctx, &timeline.GetTimelineParams{ID: &id})
	})
	return nil
}

// queryLife leads a query of Osquery through its life.
func (s *Scene) queryLife(ctx context.Context) {
	api := osquery.New(s.KB)
	request := osquery.SavedQueryRequest{ID: s.Name("query"), Interval: "3600", Query: "select 1;"}
	made, err := get(s, "save a query", func() (*osquery.SavedQueryResponse, error) { return api.CreateSavedQuery(ctx, request) })
	if err != nil {
		return
	}
	id := made.Data.SavedObjectID
	look(s, "save the query again", func() (*osquery.SavedQueryResponse, error) { return api.CreateSavedQuery(ctx, request) })
	look(s, "get the query", func() (*osquery.SavedQueryResponse, error) { return api.GetSavedQuery(ctx, id) })
	look(s, "change the query", func() (*osquery.SavedQueryResponse, error) { return api.UpdateSavedQuery(ctx, id, request) })
	look(s, "find queries", func() (*osquery.SavedQueryPage, error) { return api.FindSavedQueries(ctx, nil) })
	s.Try("delete the query", func() error { return api.DeleteSavedQuery(ctx, id) })
	s.Try("delete the query again", func() error { return api.DeleteSavedQuery(ctx, id) })
}
