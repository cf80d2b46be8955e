package scoped

import (
	"context"
	"io"
	"iter"
	"path"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// CaseAttachment is what is attached to a case: a comment, alerts, a file or another thing.
	CaseAttachment = cases.Attachment
	// CaseCommentChange is what a comment becomes.
	CaseCommentChange = cases.UserCommentChange
	// AttachedAlert is an alert that is attached to a case.
	AttachedAlert = cases.AttachedAlert
	// RelatedCase is a case that an alert is attached to.
	RelatedCase = cases.RelatedCase
)

// CaseAlerts are alerts of one rule to attach to a case.
type CaseAlerts struct {
	// Owner must be that of the case. It is needed.
	Owner CaseOwner
	// RuleID and RuleName name the rule, empty where there is none.
	RuleID, RuleName string
	// Alerts are the alerts. One at least is needed.
	Alerts []CaseAlert
}

// CaseAlert names an alert and the index that it is in. Both are needed.
type CaseAlert struct{ ID, Index string }

// AddComment adds a comment in Markdown, and returns the case with all that is attached to it. The owner must be that
// of the case, else it fails with a [*BadRequestError].
//
// Kibana: POST /api/cases/{caseId}/comments.
func (s *CasesService) AddComment(ctx context.Context, id string, owner CaseOwner, comment string, opts ...CallOption) (*Case, error) {
	switch {
	case owner == "":
		return nil, s.conn.argument(ctx, "AddComment", "owner", "must not be empty", opts)
	case comment == "":
		return nil, s.conn.argument(ctx, "AddComment", "comment", "must not be empty", opts)
	}
	return s.api.AddComment(ctx, id, cases.AddCommentRequestFrom(cases.NewUserComment{Owner: owner, Comment: comment}), opts...)
}

// AttachAlerts attaches alerts, and returns the case with all that is attached to it. Alerts that are attached already
// are passed over. A case takes 1,000 alerts, and a closed one none: that fails with a [*BadRequestError].
//
// Kibana: POST /api/cases/{caseId}/comments.
func (s *CasesService) AttachAlerts(ctx context.Context, id string, alerts CaseAlerts, opts ...CallOption) (*Case, error) {
	switch {
	case alerts.Owner == "":
		return nil, s.conn.argument(ctx, "AddComment", "owner", "must not be empty", opts)
	case len(alerts.Alerts) == 0:
		return nil, s.conn.argument(ctx, "AddComment", "alertId", "must not be empty", opts)
	}
	ids, indices := make([]string, len(alerts.Alerts)), make([]string, len(alerts.Alerts))
	for i, alert := range alerts.Alerts {
		if alert.ID == "" || alert.Index == "" {
			return nil, s.conn.argument(ctx, "AddComment", "alertId", "must come with an index, both not empty", opts)
		}
		ids[i], indices[i] = alert.ID, alert.Index
	}
	return s.api.AddComment(ctx, id, cases.AddCommentRequestFrom(cases.NewAlerts{
		Owner: alerts.Owner, AlertIDs: cases.OneOrManyFrom(ids), Indices: cases.OneOrManyFrom(indices),
		Rule: cases.RuleRef{ID: optional(alerts.RuleID), Name: optional(alerts.RuleName)},
	}), opts...)
}

// AddFile attaches a file, and returns the case with all that is attached to it. The extension of the name tells what
// the file is, and is no part of the name that people see. Kibana takes images, plain text, CSV, JSON, PDF and
// archives; all else is a [*BadRequestError]. A case takes 100 files. The content is read once and streamed.
//
// Kibana: POST /api/cases/{caseId}/files.
func (s *CasesService) AddFile(ctx context.Context, id, name string, content io.Reader, opts ...CallOption) (*Case, error) {
	switch {
	case content == nil:
		return nil, s.conn.argument(ctx, "AddFile", "file", "must not be nil", opts)
	case path.Ext(name) == "" || path.Ext(name) == name:
		return nil, s.conn.argument(ctx, "AddFile", "file", "must have a name with an extension, such as notes.txt", opts)
	}
	return s.api.AddFile(ctx, id, cases.AddFileRequest{File: wire.File{Name: name, Content: content}}, opts...)
}

// Comments yields what is attached to a case, comments, alerts and files alike, the first first, 100 at a time. Its
// discriminator tells what an attachment is.
//
// Kibana: GET /api/cases/{caseId}/comments/_find.
func (s *CasesService) Comments(ctx context.Context, id string, opts ...CallOption) iter.Seq2[*CaseAttachment, error] {
	return s.api.FindCommentsAll(ctx, id, &cases.FindCommentsParams{SortOrder: Ptr(cases.SortOrderAsc)}, opts...)
}

// GetComment returns a comment or another attachment of a case.
//
// Kibana: GET /api/cases/{caseId}/comments/{commentId}.
func (s *CasesService) GetComment(ctx context.Context, id, commentID string, opts ...CallOption) (*CaseAttachment, error) {
	return s.api.GetComment(ctx, id, commentID, opts...)
}

// UpdateComment replaces the text of a comment, and returns the case with all that is attached to it. ID, Version,
// Owner and Comment are needed; the version is that of the comment, and one that is out of date is a [*ConflictError].
//
// Kibana: PATCH /api/cases/{caseId}/comments.
func (s *CasesService) UpdateComment(ctx context.Context, id string, change CaseCommentChange, opts ...CallOption) (*Case, error) {
	for _, field := range []struct{ name, value string }{
		{"id", change.ID},
		{"version", change.Version},
		{"owner", string(change.Owner)},
		{"comment", change.Comment},
	} {
		if field.value == "" {
			return nil, s.conn.argument(ctx, "UpdateComment", field.name, "must not be empty", opts)
		}
	}
	return s.api.UpdateComment(ctx, id, cases.UpdateCommentRequestFrom(change), opts...)
}

// DeleteComment deletes a comment or another attachment of a case.
//
// Kibana: DELETE /api/cases/{caseId}/comments/{commentId}.
func (s *CasesService) DeleteComment(ctx context.Context, id, commentID string, opts ...CallOption) error {
	return s.api.DeleteComment(ctx, id, commentID, opts...)
}

// DeleteComments deletes everything that is attached to a case, alerts and files included. If nothing is attached it
// fails with a [*NotFoundError].
//
// Kibana: DELETE /api/cases/{caseId}/comments.
func (s *CasesService) DeleteComments(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.DeleteComments(ctx, id, opts...)
}

// Alerts returns the alerts that are attached to a case.
//
// Kibana: GET /api/cases/{caseId}/alerts.
func (s *CasesService) Alerts(ctx context.Context, id string, opts ...CallOption) ([]AttachedAlert, error) {
	return s.api.ListAlerts(ctx, id, opts...)
}

// ByAlert returns the cases that an alert is attached to, none for an alert that Kibana does not know.
//
// Kibana: GET /api/cases/alerts/{alertId}.
func (s *CasesService) ByAlert(ctx context.Context, alertID string, opts ...CallOption) ([]RelatedCase, error) {
	return s.api.ListCasesByAlert(ctx, alertID, nil, opts...)
}
