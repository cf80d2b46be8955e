// Package timeline manages the timelines of Elastic Security, in which analysts gather what belongs to an
// investigation, with their templates, notes and pinned events.
//
// Points in time are numbers of milliseconds since 1970.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package timeline

import (
	"context"
	"io"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AliasPurpose.
const (
	AliasPurposeSavedObjectConversion AliasPurpose = "savedObjectConversion"
	AliasPurposeSavedObjectImport     AliasPurpose = "savedObjectImport"
)

// The values of DataProviderType.
const (
	DataProviderTypeDefault  DataProviderType = "default"
	DataProviderTypeTemplate DataProviderType = "template"
)

// The values of NoteAssociation.
const (
	NoteAssociationAll                    NoteAssociation = "all"
	NoteAssociationDocumentAndSavedObject NoteAssociation = "document_and_saved_object"
	NoteAssociationDocumentOnly           NoteAssociation = "document_only"
	NoteAssociationOrphan                 NoteAssociation = "orphan"
	NoteAssociationSavedObjectOnly        NoteAssociation = "saved_object_only"
)

// The values of ResolveOutcome.
const (
	ResolveOutcomeAliasMatch ResolveOutcome = "aliasMatch"
	ResolveOutcomeConflict   ResolveOutcome = "conflict"
	ResolveOutcomeExactMatch ResolveOutcome = "exactMatch"
)

// The values of RowRendererID.
const (
	RowRendererIDAlert                RowRendererID = "alert"
	RowRendererIDAlerts               RowRendererID = "alerts"
	RowRendererIDAuditd               RowRendererID = "auditd"
	RowRendererIDAuditdFile           RowRendererID = "auditd_file"
	RowRendererIDLibrary              RowRendererID = "library"
	RowRendererIDNetflow              RowRendererID = "netflow"
	RowRendererIDPlain                RowRendererID = "plain"
	RowRendererIDRegistry             RowRendererID = "registry"
	RowRendererIDSuricata             RowRendererID = "suricata"
	RowRendererIDSystem               RowRendererID = "system"
	RowRendererIDSystemDNS            RowRendererID = "system_dns"
	RowRendererIDSystemEndgameProcess RowRendererID = "system_endgame_process"
	RowRendererIDSystemFile           RowRendererID = "system_file"
	RowRendererIDSystemFim            RowRendererID = "system_fim"
	RowRendererIDSystemSecurityEvent  RowRendererID = "system_security_event"
	RowRendererIDSystemSocket         RowRendererID = "system_socket"
	RowRendererIDThreatMatch          RowRendererID = "threat_match"
	RowRendererIDZeek                 RowRendererID = "zeek"
)

// The values of SortField.
const (
	SortFieldCreated     SortField = "created"
	SortFieldDescription SortField = "description"
	SortFieldTitle       SortField = "title"
	SortFieldUpdated     SortField = "updated"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of Status.
const (
	StatusActive    Status = "active"
	StatusDraft     Status = "draft"
	StatusImmutable Status = "immutable"
)

// The values of Type.
const (
	TypeDefault  Type = "default"
	TypeTemplate Type = "template"
)

// AliasPurpose is part of ResolvedTimeline.
type AliasPurpose string

// BareNote is a note without what Kibana adds to it.
type BareNote struct {
	Created    *int64  `json:"created,omitempty"`
	CreatedBy  *string `json:"createdBy,omitempty"`
	EventID    *string `json:"eventId,omitempty"`
	Note       *string `json:"note,omitempty"`
	TimelineID string  `json:"timelineId"`
	Updated    *int64  `json:"updated,omitempty"`
	UpdatedBy  *string `json:"updatedBy,omitempty"`
}

// ColumnHeader is part of ImportedTimeline, SavedTimeline and Timeline.
type ColumnHeader struct {
	Aggregatable     *bool   `json:"aggregatable,omitempty"`
	Category         *string `json:"category,omitempty"`
	ColumnHeaderType *string `json:"columnHeaderType,omitempty"`
	Description      *string `json:"description,omitempty"`

	// ESTypes are the types of the field in Elasticsearch.
	ESTypes []string `json:"esTypes,omitzero"`

	// Example is a value that the column can have.
	Example     *string  `json:"example,omitempty"`
	ID          *string  `json:"id,omitempty"`
	Indexes     []string `json:"indexes,omitzero"`
	Name        *string  `json:"name,omitempty"`
	Placeholder *string  `json:"placeholder,omitempty"`
	Searchable  *bool    `json:"searchable,omitempty"`
	Type        *string  `json:"type,omitempty"`
}

// ColumnSort is a column to sort by.
type ColumnSort struct {
	ColumnID      *string `json:"columnId,omitempty"`
	ColumnType    *string `json:"columnType,omitempty"`
	SortDirection *string `json:"sortDirection,omitempty"`
}

// CopyRequest says what to copy.
type CopyRequest struct {
	// Timeline holds what the copy has instead of what the original has, such as its title.
	Timeline SavedTimeline `json:"timeline"`

	// TimelineIDToCopy is the id of the original.
	TimelineIDToCopy string `json:"timelineIdToCopy"`
}

// CreateTimelineRequest is the body of CreateTimeline.
type CreateTimelineRequest struct {
	Status                  *Status `json:"status,omitempty"`
	TemplateTimelineID      *string `json:"templateTimelineId,omitempty"`
	TemplateTimelineVersion *int64  `json:"templateTimelineVersion,omitempty"`

	// Timeline is what a timeline or a template consists of.
	Timeline     SavedTimeline `json:"timeline"`
	TimelineID   *string       `json:"timelineId,omitempty"`
	TimelineType *Type         `json:"timelineType,omitempty"`
	Version      *string       `json:"version,omitempty"`
}

// DataProvider is part of ImportedTimeline, SavedTimeline and Timeline.
type DataProvider struct {
	And        []DataProviderAnd `json:"and,omitzero"`
	Enabled    *bool             `json:"enabled,omitempty"`
	Excluded   *bool             `json:"excluded,omitempty"`
	ID         *string           `json:"id,omitempty"`
	KQLQuery   *string           `json:"kqlQuery,omitempty"`
	Name       *string           `json:"name,omitempty"`
	QueryMatch *QueryMatch       `json:"queryMatch,omitempty"`
	Type       *DataProviderType `json:"type,omitempty"`
}

// DataProviderAnd is a condition that has to hold together with that of a data provider.
type DataProviderAnd struct {
	Enabled    *bool             `json:"enabled,omitempty"`
	Excluded   *bool             `json:"excluded,omitempty"`
	ID         *string           `json:"id,omitempty"`
	KQLQuery   *string           `json:"kqlQuery,omitempty"`
	Name       *string           `json:"name,omitempty"`
	QueryMatch *QueryMatch       `json:"queryMatch,omitempty"`
	Type       *DataProviderType `json:"type,omitempty"`
}

// DataProviderType is part of DataProvider and DataProviderAnd.
type DataProviderType string

// DateRange is the span of time that a timeline shows.
type DateRange struct {
	// End is a number of milliseconds since 1970, or a date as a text.
	End PointInTime `json:"end,omitzero"`

	// Start is a number of milliseconds since 1970, or a date as a text.
	Start PointInTime `json:"start,omitzero"`
}

// DeleteTimelinesRequest is the body of DeleteTimelines.
type DeleteTimelinesRequest struct {
	SavedObjectIDs []string `json:"savedObjectIds,omitzero"`
	SearchIDs      []string `json:"searchIds,omitzero"`
}

// EQLOptions is part of ImportedTimeline, SavedTimeline and Timeline.
type EQLOptions struct {
	EventCategoryField *string `json:"eventCategoryField,omitempty"`
	Query              *string `json:"query,omitempty"`

	// Size is a number of events, as a number or as a text.
	Size            EQLSize `json:"size,omitzero"`
	TiebreakerField *string `json:"tiebreakerField,omitempty"`
	TimestampField  *string `json:"timestampField,omitempty"`
}

// EQLSize is a number of events, as a number or as a text.
type EQLSize struct{ wire.Union }

// EQLSizeFrom makes a union of one of its kinds.
func EQLSizeFrom[T int64 | string](kind T) EQLSize {
	return EQLSize{wire.UnionOf(kind)}
}

// AsInt64 reads it as int64.
func (u EQLSize) AsInt64() (kind int64, err error) { err = u.Decode(&kind); return kind, err }

// AsString reads it as string.
func (u EQLSize) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// ExportTimelinesRequest is the body of ExportTimelines.
type ExportTimelinesRequest struct {
	IDs []string `json:"ids,omitzero"`
}

// Failure is the body of a failure. Requests that do not fit get Kibana's usual envelope, which has an Error.
type Failure struct {
	// Body is where Elastic's description has the message.
	Body *string `json:"body,omitempty"`

	// Error is the name of the status in the usual envelope.
	Error   *string `json:"error,omitempty"`
	Message string  `json:"message"`

	// EnvelopeStatus is the status in the usual envelope.
	EnvelopeStatus *int64 `json:"statusCode,omitempty"`
	StatusCode     *int64 `json:"status_code,omitempty"`
}

// Favorite is part of FavoriteState, ImportedTimeline, SavedTimeline and others.
type Favorite struct {
	FavoriteDate *int64  `json:"favoriteDate,omitempty"`
	FullName     *string `json:"fullName,omitempty"`

	// KeySearch is the user name in Base64.
	KeySearch *string `json:"keySearch,omitempty"`
	UserName  *string `json:"userName,omitempty"`
}

// FavoriteState tells who has a timeline among the favourites.
type FavoriteState struct {
	// Code is the status that some releases repeat in the body.
	Code     *int64     `json:"code"`
	Favorite []Favorite `json:"favorite,omitzero"`

	// Message goes with Code.
	Message                 *string `json:"message"`
	SavedObjectID           string  `json:"savedObjectId"`
	TemplateTimelineID      *string `json:"templateTimelineId"`
	TemplateTimelineVersion *int64  `json:"templateTimelineVersion"`

	// TimelineType tells timelines and templates apart.
	TimelineType *Type  `json:"timelineType,omitempty"`
	Version      string `json:"version"`
}

// Filter is part of ImportedTimeline, SavedTimeline and Timeline.
type Filter struct {
	Exists   *string     `json:"exists,omitempty"`
	MatchAll *string     `json:"match_all,omitempty"`
	Meta     *FilterMeta `json:"meta,omitempty"`
	Missing  *string     `json:"missing,omitempty"`
	Query    *string     `json:"query,omitempty"`
	Range    *string     `json:"range,omitempty"`
	Script   *string     `json:"script,omitempty"`
}

// FilterMeta is part of Filter.
type FilterMeta struct {
	Alias          *string `json:"alias,omitempty"`
	ControlledBy   *string `json:"controlledBy,omitempty"`
	Disabled       *bool   `json:"disabled,omitempty"`
	Field          *string `json:"field,omitempty"`
	FormattedValue *string `json:"formattedValue,omitempty"`
	Index          *string `json:"index,omitempty"`
	Key            *string `json:"key,omitempty"`
	Negate         *bool   `json:"negate,omitempty"`
	Params         *string `json:"params,omitempty"`
	Type           *string `json:"type,omitempty"`
	Value          *string `json:"value,omitempty"`
}

// FilterQuery is part of SerializedFilterQuery.
type FilterQuery struct {
	Kuery           *KueryFilterQuery `json:"kuery,omitempty"`
	SerializedQuery *string           `json:"serializedQuery,omitempty"`
}

// ImportError is a timeline that could not be imported.
type ImportError struct {
	// Error says why a timeline could not be imported.
	Error *ImportErrorReason `json:"error,omitempty"`
	ID    *string            `json:"id,omitempty"`
}

// ImportErrorReason says why a timeline could not be imported.
type ImportErrorReason struct {
	Message    *string `json:"message,omitempty"`
	StatusCode *int64  `json:"status_code,omitempty"`
}

// ImportFile is a file with timelines.
type ImportFile struct {
	File wire.File `json:"file"`

	// IsImmutable makes the timelines unchangeable. The default is false.
	IsImmutable *bool `json:"isImmutable,omitempty"`
}

// ImportResult tells how many timelines were imported, and which were not.
type ImportResult struct {
	Errors             []ImportError `json:"errors,omitzero"`
	Success            *bool         `json:"success,omitempty"`
	SuccessCount       *int64        `json:"success_count,omitempty"`
	TimelinesInstalled *int64        `json:"timelines_installed,omitempty"`
	TimelinesUpdated   *int64        `json:"timelines_updated,omitempty"`
}

// ImportedTimeline is a timeline or a template with its notes and pinned events, as a file holds it.
type ImportedTimeline struct {
	Columns                 []ColumnHeader         `json:"columns,omitzero"`
	Created                 *int64                 `json:"created,omitempty"`
	CreatedBy               *string                `json:"createdBy,omitempty"`
	DataProviders           []DataProvider         `json:"dataProviders,omitzero"`
	DataViewID              *string                `json:"dataViewId,omitempty"`
	DateRange               *DateRange             `json:"dateRange,omitempty"`
	Description             *string                `json:"description,omitempty"`
	EQLOptions              *EQLOptions            `json:"eqlOptions,omitempty"`
	EventNotes              []BareNote             `json:"eventNotes,omitzero"`
	EventType               *string                `json:"eventType,omitempty"`
	ExcludedRowRendererIDs  []RowRendererID        `json:"excludedRowRendererIds,omitzero"`
	Favorite                []Favorite             `json:"favorite,omitzero"`
	Filters                 []Filter               `json:"filters,omitzero"`
	GlobalNotes             []BareNote             `json:"globalNotes,omitzero"`
	IndexNames              []string               `json:"indexNames,omitzero"`
	KQLMode                 *string                `json:"kqlMode,omitempty"`
	KQLQuery                *SerializedFilterQuery `json:"kqlQuery,omitempty"`
	PinnedEventIDs          []string               `json:"pinnedEventIds,omitzero"`
	SavedObjectID           *string                `json:"savedObjectId"`
	SavedQueryID            *string                `json:"savedQueryId,omitempty"`
	SavedSearchID           *string                `json:"savedSearchId,omitempty"`
	Sort                    Sort                   `json:"sort,omitzero"`
	Status                  *Status                `json:"status,omitempty"`
	TemplateTimelineID      *string                `json:"templateTimelineId,omitempty"`
	TemplateTimelineVersion *int64                 `json:"templateTimelineVersion,omitempty"`
	TimelineType            *Type                  `json:"timelineType,omitempty"`
	Title                   *string                `json:"title,omitempty"`
	Updated                 *int64                 `json:"updated,omitempty"`
	UpdatedBy               *string                `json:"updatedBy,omitempty"`
	Version                 *string                `json:"version"`
}

// KueryFilterQuery is part of FilterQuery.
type KueryFilterQuery struct {
	Expression *string `json:"expression,omitempty"`
	Kind       *string `json:"kind,omitempty"`
}

// Note is a note on a timeline or on an event.
type Note struct {
	Created    *int64  `json:"created,omitempty"`
	CreatedBy  *string `json:"createdBy,omitempty"`
	EventID    *string `json:"eventId,omitempty"`
	Note       *string `json:"note,omitempty"`
	NoteID     string  `json:"noteId"`
	TimelineID string  `json:"timelineId"`
	Updated    *int64  `json:"updated,omitempty"`
	UpdatedBy  *string `json:"updatedBy,omitempty"`
	Version    string  `json:"version"`
}

// NoteAssociation is a parameter of FindNotes.
type NoteAssociation string

// NoteList holds notes.
type NoteList struct {
	Notes      []Note `json:"notes,omitzero"`
	TotalCount int64  `json:"totalCount"`
}

// NoteResponse is the reply of SaveNote.
type NoteResponse struct {
	// Code is the status that some releases repeat in the body.
	Code *int64 `json:"code,omitempty"`

	// Message goes with Code.
	Message *string `json:"message,omitempty"`

	// Note is a note on a timeline or on an event.
	Note Note `json:"note"`
}

// NoteSelection names notes.
type NoteSelection struct {
	NoteIDs []string `json:"noteIds,omitzero"`
}

// Pin is an event that is pinned to a timeline. All but Unpinned is absent once the pin is off.
type Pin struct {
	// Code is the status that some releases repeat in the body.
	Code      *int64  `json:"code,omitempty"`
	Created   *int64  `json:"created"`
	CreatedBy *string `json:"createdBy"`
	EventID   *string `json:"eventId,omitempty"`

	// Message goes with Code.
	Message       *string `json:"message,omitempty"`
	PinnedEventID *string `json:"pinnedEventId,omitempty"`
	TimelineID    *string `json:"timelineId,omitempty"`

	// Unpinned tells that the pin is off.
	Unpinned  *bool   `json:"unpinned,omitempty"`
	Updated   *int64  `json:"updated"`
	UpdatedBy *string `json:"updatedBy"`
	Version   *string `json:"version,omitempty"`
}

// PinEventRequest is the body of PinEvent.
type PinEventRequest struct {
	EventID       string  `json:"eventId"`
	PinnedEventID *string `json:"pinnedEventId,omitempty"`
	TimelineID    string  `json:"timelineId"`
}

// PinnedEvent is an event that is pinned to a timeline.
type PinnedEvent struct {
	Created       *int64  `json:"created,omitempty"`
	CreatedBy     *string `json:"createdBy,omitempty"`
	EventID       string  `json:"eventId"`
	PinnedEventID string  `json:"pinnedEventId"`
	TimelineID    string  `json:"timelineId"`
	Updated       *int64  `json:"updated,omitempty"`
	UpdatedBy     *string `json:"updatedBy,omitempty"`
	Version       string  `json:"version"`
}

// PointInTime is a number of milliseconds since 1970, or a date as a text.
type PointInTime struct{ wire.Union }

// PointInTimeFrom makes a union of one of its kinds.
func PointInTimeFrom[T int64 | string](kind T) PointInTime {
	return PointInTime{wire.UnionOf(kind)}
}

// AsInt64 reads it as int64.
func (u PointInTime) AsInt64() (kind int64, err error) { err = u.Decode(&kind); return kind, err }

// AsString reads it as string.
func (u PointInTime) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// PrepackagedTimelines names the templates to install and to update, and those that are there already.
type PrepackagedTimelines struct {
	PrepackagedTimelines []Timeline         `json:"prepackagedTimelines,omitzero"`
	TimelinesToInstall   []ImportedTimeline `json:"timelinesToInstall,omitzero"`
	TimelinesToUpdate    []ImportedTimeline `json:"timelinesToUpdate,omitzero"`
}

// QueryMatch is part of DataProvider and DataProviderAnd.
type QueryMatch struct {
	DisplayField *string         `json:"displayField,omitempty"`
	DisplayValue *string         `json:"displayValue,omitempty"`
	Field        *string         `json:"field,omitempty"`
	Operator     *string         `json:"operator,omitempty"`
	Value        QueryMatchValue `json:"value,omitzero"`
}

// QueryMatchValue is part of QueryMatch.
type QueryMatchValue struct{ wire.Union }

// QueryMatchValueFrom makes a union of one of its kinds.
func QueryMatchValueFrom[T string | []string](kind T) QueryMatchValue {
	return QueryMatchValue{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u QueryMatchValue) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsStrings reads it as []string.
func (u QueryMatchValue) AsStrings() (kind []string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ResetDraftTimelineRequest is the body of ResetDraftTimeline.
type ResetDraftTimelineRequest struct {
	// TimelineType tells timelines and templates apart.
	TimelineType Type `json:"timelineType"`
}

// ResolveOutcome is part of ResolvedTimeline.
type ResolveOutcome string

// ResolvedTimeline is a timeline and how its id was found.
type ResolvedTimeline struct {
	AliasPurpose  *AliasPurpose  `json:"alias_purpose,omitempty"`
	AliasTargetID *string        `json:"alias_target_id,omitempty"`
	Outcome       ResolveOutcome `json:"outcome"`

	// Timeline is a timeline or a template as Kibana stores it, with its notes and pinned events.
	Timeline Timeline `json:"timeline"`
}

// RowRendererID names a way to show events.
type RowRendererID string

// SaveNoteRequest is the body of SaveNote.
type SaveNoteRequest struct {
	// Note is a note without what Kibana adds to it.
	Note    BareNote `json:"note"`
	NoteID  *string  `json:"noteId,omitempty"`
	Version *string  `json:"version,omitempty"`
}

// SavedTimeline is what a timeline or a template consists of.
type SavedTimeline struct {
	Columns                 []ColumnHeader         `json:"columns,omitzero"`
	Created                 *int64                 `json:"created,omitempty"`
	CreatedBy               *string                `json:"createdBy,omitempty"`
	DataProviders           []DataProvider         `json:"dataProviders,omitzero"`
	DataViewID              *string                `json:"dataViewId,omitempty"`
	DateRange               *DateRange             `json:"dateRange,omitempty"`
	Description             *string                `json:"description,omitempty"`
	EQLOptions              *EQLOptions            `json:"eqlOptions,omitempty"`
	EventType               *string                `json:"eventType,omitempty"`
	ExcludedRowRendererIDs  []RowRendererID        `json:"excludedRowRendererIds,omitzero"`
	Favorite                []Favorite             `json:"favorite,omitzero"`
	Filters                 []Filter               `json:"filters,omitzero"`
	IndexNames              []string               `json:"indexNames,omitzero"`
	KQLMode                 *string                `json:"kqlMode,omitempty"`
	KQLQuery                *SerializedFilterQuery `json:"kqlQuery,omitempty"`
	SavedQueryID            *string                `json:"savedQueryId,omitempty"`
	SavedSearchID           *string                `json:"savedSearchId,omitempty"`
	Sort                    Sort                   `json:"sort,omitzero"`
	Status                  *Status                `json:"status,omitempty"`
	TemplateTimelineID      *string                `json:"templateTimelineId,omitempty"`
	TemplateTimelineVersion *int64                 `json:"templateTimelineVersion,omitempty"`
	TimelineType            *Type                  `json:"timelineType,omitempty"`
	Title                   *string                `json:"title,omitempty"`
	Updated                 *int64                 `json:"updated,omitempty"`
	UpdatedBy               *string                `json:"updatedBy,omitempty"`
}

// SerializedFilterQuery is part of ImportedTimeline, SavedTimeline and Timeline.
type SerializedFilterQuery struct {
	FilterQuery *FilterQuery `json:"filterQuery,omitempty"`
}

// Sort says by which columns a timeline is sorted.
type Sort struct{ wire.Union }

// SortFrom makes a union of one of its kinds.
func SortFrom[T ColumnSort | []ColumnSort](kind T) Sort {
	return Sort{wire.UnionOf(kind)}
}

// AsColumnSort reads it as ColumnSort.
func (u Sort) AsColumnSort() (kind ColumnSort, err error) { err = u.Decode(&kind); return kind, err }

// AsColumnSorts reads it as []ColumnSort.
func (u Sort) AsColumnSorts() (kind []ColumnSort, err error) { err = u.Decode(&kind); return kind, err }

// SortField is a parameter of FindTimelines.
type SortField string

// SortOrder says what comes first.
type SortOrder string

// Status says what a timeline is used for.
type Status string

// Timeline is a timeline or a template as Kibana stores it, with its notes and pinned events.
type Timeline struct {
	Columns       []ColumnHeader `json:"columns,omitzero"`
	Created       *int64         `json:"created,omitempty"`
	CreatedBy     *string        `json:"createdBy,omitempty"`
	DataProviders []DataProvider `json:"dataProviders,omitzero"`
	DataViewID    *string        `json:"dataViewId,omitempty"`
	DateRange     *DateRange     `json:"dateRange,omitempty"`
	Description   *string        `json:"description,omitempty"`
	EQLOptions    *EQLOptions    `json:"eqlOptions,omitempty"`

	// EventIDToNoteIDs holds the notes on events of the timeline.
	EventIDToNoteIDs       []Note                 `json:"eventIdToNoteIds,omitzero"`
	EventType              *string                `json:"eventType,omitempty"`
	ExcludedRowRendererIDs []RowRendererID        `json:"excludedRowRendererIds,omitzero"`
	Favorite               []Favorite             `json:"favorite,omitzero"`
	Filters                []Filter               `json:"filters,omitzero"`
	IndexNames             []string               `json:"indexNames,omitzero"`
	KQLMode                *string                `json:"kqlMode,omitempty"`
	KQLQuery               *SerializedFilterQuery `json:"kqlQuery,omitempty"`
	NoteIDs                []string               `json:"noteIds,omitzero"`
	Notes                  []Note                 `json:"notes,omitzero"`
	PinnedEventIDs         []string               `json:"pinnedEventIds,omitzero"`

	// PinnedEventsSaveObject holds the events that are pinned to the timeline.
	PinnedEventsSaveObject  []PinnedEvent `json:"pinnedEventsSaveObject,omitzero"`
	SavedObjectID           string        `json:"savedObjectId"`
	SavedQueryID            *string       `json:"savedQueryId,omitempty"`
	SavedSearchID           *string       `json:"savedSearchId,omitempty"`
	Sort                    Sort          `json:"sort,omitzero"`
	Status                  *Status       `json:"status,omitempty"`
	TemplateTimelineID      *string       `json:"templateTimelineId,omitempty"`
	TemplateTimelineVersion *int64        `json:"templateTimelineVersion,omitempty"`
	TimelineType            *Type         `json:"timelineType,omitempty"`
	Title                   *string       `json:"title,omitempty"`
	Updated                 *int64        `json:"updated,omitempty"`
	UpdatedBy               *string       `json:"updatedBy,omitempty"`
	Version                 string        `json:"version"`
}

// TimelineList is a page of timelines, with counts of all that the caller can see.
type TimelineList struct {
	CustomTemplateTimelineCount  *int64     `json:"customTemplateTimelineCount,omitempty"`
	DefaultTimelineCount         *int64     `json:"defaultTimelineCount,omitempty"`
	ElasticTemplateTimelineCount *int64     `json:"elasticTemplateTimelineCount,omitempty"`
	FavoriteCount                *int64     `json:"favoriteCount,omitempty"`
	TemplateTimelineCount        *int64     `json:"templateTimelineCount,omitempty"`
	Timelines                    []Timeline `json:"timeline,omitzero"`
	TotalCount                   int64      `json:"totalCount"`
}

// ToggleTimelineFavoriteRequest is the body of ToggleTimelineFavorite.
type ToggleTimelineFavoriteRequest struct {
	TemplateTimelineID      *string `json:"templateTimelineId"`
	TemplateTimelineVersion *int64  `json:"templateTimelineVersion"`
	TimelineID              *string `json:"timelineId"`
	TimelineType            *Type   `json:"timelineType"`
}

// Type tells timelines and templates apart.
type Type string

// UpdateTimelineRequest is the body of UpdateTimeline.
type UpdateTimelineRequest struct {
	// Timeline is what a timeline or a template consists of.
	Timeline   SavedTimeline `json:"timeline"`
	TimelineID *string       `json:"timelineId"`
	Version    *string       `json:"version"`
}

// FindNotesParams holds the query parameters of FindNotes.
type FindNotesParams struct {
	AssociatedFilter *NoteAssociation `form:"associatedFilter,omitempty" json:"associatedFilter,omitempty"`

	// CreatedByFilter is the id of a user profile.
	CreatedByFilter *string `form:"createdByFilter,omitempty" json:"createdByFilter,omitempty"`

	// DocumentIDs holds the ids of events.
	DocumentIDs []string `form:"documentIds,omitempty" json:"documentIds,omitempty"`

	// Filter is a filter in KQL.
	Filter *string `form:"filter,omitempty" json:"filter,omitempty"`

	// Page is the number of the page, from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the size of a page. The default is 10.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// SavedObjectIDs holds the ids of timelines.
	SavedObjectIDs []string   `form:"savedObjectIds,omitempty" json:"savedObjectIds,omitempty"`
	Search         *string    `form:"search,omitempty" json:"search,omitempty"`
	SortField      *string    `form:"sortField,omitempty" json:"sortField,omitempty"`
	SortOrder      *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
}

// GetTimelineParams holds the query parameters of GetTimeline.
type GetTimelineParams struct {
	ID                 *string `form:"id,omitempty" json:"id,omitempty"`
	TemplateTimelineID *string `form:"template_timeline_id,omitempty" json:"template_timeline_id,omitempty"`
}

// GetDraftTimelineParams holds the query parameters of GetDraftTimeline.
type GetDraftTimelineParams struct {
	TimelineType Type `form:"timelineType" json:"timelineType"`
}

// ExportTimelinesParams holds the query parameters of ExportTimelines.
type ExportTimelinesParams struct {
	FileName string `form:"file_name" json:"file_name"`
}

// ResolveTimelineParams holds the query parameters of ResolveTimeline.
type ResolveTimelineParams struct {
	ID                 *string `form:"id,omitempty" json:"id,omitempty"`
	TemplateTimelineID *string `form:"template_timeline_id,omitempty" json:"template_timeline_id,omitempty"`
}

// FindTimelinesParams holds the query parameters of FindTimelines.
type FindTimelinesParams struct {
	// OnlyUserFavorite leaves all but the caller's favourites out.
	OnlyUserFavorite *bool `form:"only_user_favorite,omitempty" json:"only_user_favorite,omitempty"`

	// PageIndex is the number of the page, from 1.
	PageIndex *int64  `form:"page_index,omitempty" json:"page_index,omitempty"`
	PageSize  *int64  `form:"page_size,omitempty" json:"page_size,omitempty"`
	Search    *string `form:"search,omitempty" json:"search,omitempty"`

	// SortField is the field to sort by. It counts only together with SortOrder.
	SortField    *SortField `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder    *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
	Status       *Status    `form:"status,omitempty" json:"status,omitempty"`
	TimelineType *Type      `form:"timeline_type,omitempty" json:"timeline_type,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opDeleteNotes = wire.Operation{ID: "DeleteNotes", Method: http.MethodDelete, Path: "/api/note", Scope: wire.SpaceScope}

// DeleteNotes deletes notes.
//
// Kibana: DELETE /api/note (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteNotes(ctx context.Context, body NoteSelection, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteNotes, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindNotes = wire.Operation{ID: "FindNotes", Method: http.MethodGet, Path: "/api/note", Scope: wire.SpaceScope, Since: "8.16"}

// FindNotes returns the notes on events, the notes of timelines, or one page of all notes.
//
// DocumentIDs comes first: where it is given, the other parameters do not count. So does SavedObjectIDs without
// it. Paging, sorting and filters hold for the last case alone.
//
// Kibana: GET /api/note (stable since 8.16), acts in the space of the call.
func (c *Client) FindNotes(ctx context.Context, params *FindNotesParams, opts ...wire.RequestEditorFn) (*NoteList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "associatedFilter", params.AssociatedFilter)
		wire.AddOptional(&query, "createdByFilter", params.CreatedByFilter)
		wire.AddEach(&query, "documentIds", params.DocumentIDs)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddEach(&query, "savedObjectIds", params.SavedObjectIDs)
		wire.AddOptional(&query, "search", params.Search)
		wire.AddOptional(&query, "sortField", params.SortField)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
	}
	return wire.Object[NoteList](ctx, c.conn, &opFindNotes, wire.Request{Query: query}, opts)
}

// FindNotesAll yields what all pages of [Client.FindNotes] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) FindNotesAll(ctx context.Context, params *FindNotesParams, opts ...wire.RequestEditorFn) iter.Seq2[*Note, error] {
	return func(yield func(*Note, error) bool) {
		var at FindNotesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindNotes, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindNotes(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Notes, len(reply.Notes), reply.TotalCount)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Notes {
				if !yield(&reply.Notes[i], nil) {
					return
				}
			}
		}
	}
}

var opSaveNote = wire.Operation{ID: "SaveNote", Method: http.MethodPatch, Path: "/api/note", Scope: wire.SpaceScope}

// SaveNote adds a note to a timeline or an event and returns it, or changes the note that NoteID names.
//
// Kibana: PATCH /api/note (stable since 7.x), acts in the space of the call.
func (c *Client) SaveNote(ctx context.Context, body SaveNoteRequest, opts ...wire.RequestEditorFn) (*NoteResponse, error) {
	return wire.Object[NoteResponse](ctx, c.conn, &opSaveNote, wire.Request{Body: wire.JSON(body)}, opts)
}

var opPinEvent = wire.Operation{ID: "PinEvent", Method: http.MethodPatch, Path: "/api/pinned_event", Scope: wire.SpaceScope}

// PinEvent pins an event to a timeline, or takes the pin off that PinnedEventID names.
//
// Kibana: PATCH /api/pinned_event (stable since 7.x), acts in the space of the call.
func (c *Client) PinEvent(ctx context.Context, body PinEventRequest, opts ...wire.RequestEditorFn) (*Pin, error) {
	return wire.Object[Pin](ctx, c.conn, &opPinEvent, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteTimelines = wire.Operation{ID: "DeleteTimelines", Method: http.MethodDelete, Path: "/api/timeline", Scope: wire.SpaceScope}

// DeleteTimelines deletes timelines and templates with their notes and pinned events.
//
// Kibana 9.4 takes at most 100 ids in one call.
//
// Kibana: DELETE /api/timeline (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteTimelines(ctx context.Context, body DeleteTimelinesRequest, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteTimelines, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetTimeline = wire.Operation{ID: "GetTimeline", Method: http.MethodGet, Path: "/api/timeline", Scope: wire.SpaceScope}

// GetTimeline returns the timeline that ID names, or the template that TemplateTimelineID names.
//
// Exactly one of the two has to be given: anything else is an error with status 500.
//
// Kibana: GET /api/timeline (stable since 7.x), acts in the space of the call.
func (c *Client) GetTimeline(ctx context.Context, params *GetTimelineParams, opts ...wire.RequestEditorFn) (*Timeline, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "template_timeline_id", params.TemplateTimelineID)
	}
	return wire.Object[Timeline](ctx, c.conn, &opGetTimeline, wire.Request{Query: query}, opts)
}

var opUpdateTimeline = wire.Operation{ID: "UpdateTimeline", Method: http.MethodPatch, Path: "/api/timeline", Scope: wire.SpaceScope}

// UpdateTimeline changes those members of a timeline that the body has, and returns the timeline.
//
// Kibana: PATCH /api/timeline (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateTimeline(ctx context.Context, body UpdateTimelineRequest, opts ...wire.RequestEditorFn) (*Timeline, error) {
	return wire.Object[Timeline](ctx, c.conn, &opUpdateTimeline, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateTimeline = wire.Operation{ID: "CreateTimeline", Method: http.MethodPost, Path: "/api/timeline", Scope: wire.SpaceScope}

// CreateTimeline creates a timeline or a template and returns it.
//
// Kibana: POST /api/timeline (stable since 7.x), acts in the space of the call.
func (c *Client) CreateTimeline(ctx context.Context, body CreateTimelineRequest, opts ...wire.RequestEditorFn) (*Timeline, error) {
	return wire.Object[Timeline](ctx, c.conn, &opCreateTimeline, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetTimelineCopy = wire.Operation{ID: "GetTimelineCopy", Method: http.MethodGet, Path: "/api/timeline/_copy", Scope: wire.SpaceScope, Since: "8.x"}

// GetTimelineCopy copies a timeline by a GET that no known server answers. CopyTimeline takes its place.
//
// Kibana: GET /api/timeline/_copy (deprecated since 8.x, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) GetTimelineCopy(ctx context.Context, opts ...wire.RequestEditorFn) (*Timeline, error) {
	return wire.Object[Timeline](ctx, c.conn, &opGetTimelineCopy, wire.Request{}, opts)
}

var opCopyTimeline = wire.Operation{ID: "CopyTimeline", Method: http.MethodPost, Path: "/api/timeline/_copy", Scope: wire.SpaceScope, Since: "8.x"}

// CopyTimeline copies a timeline with its notes and pinned events, and returns the copy.
//
// Kibana keeps this operation for its own pages and answers with status 400 to a request without the header
// X-Elastic-Internal-Origin, whatever its value. A request editor can set it.
//
// Kibana: POST /api/timeline/_copy (experimental since 8.x), acts in the space of the call.
func (c *Client) CopyTimeline(ctx context.Context, body CopyRequest, opts ...wire.RequestEditorFn) (*Timeline, error) {
	return wire.Object[Timeline](ctx, c.conn, &opCopyTimeline, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetDraftTimeline = wire.Operation{ID: "GetDraftTimeline", Method: http.MethodGet, Path: "/api/timeline/_draft", Scope: wire.SpaceScope}

// GetDraftTimeline returns the caller's draft of a timeline or of a template, and creates an empty one if there is
// none.
//
// Kibana: GET /api/timeline/_draft (stable since 7.x), acts in the space of the call.
func (c *Client) GetDraftTimeline(ctx context.Context, params *GetDraftTimelineParams, opts ...wire.RequestEditorFn) (*Timeline, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "timelineType", params.TimelineType)
	}
	return wire.Object[Timeline](ctx, c.conn, &opGetDraftTimeline, wire.Request{Query: query}, opts)
}

var opResetDraftTimeline = wire.Operation{ID: "ResetDraftTimeline", Method: http.MethodPost, Path: "/api/timeline/_draft", Scope: wire.SpaceScope}

// ResetDraftTimeline empties the caller's draft of a timeline or of a template, or creates it, and returns it.
//
// Kibana: POST /api/timeline/_draft (stable since 7.x), acts in the space of the call.
func (c *Client) ResetDraftTimeline(ctx context.Context, body ResetDraftTimelineRequest, opts ...wire.RequestEditorFn) (*Timeline, error) {
	return wire.Object[Timeline](ctx, c.conn, &opResetDraftTimeline, wire.Request{Body: wire.JSON(body)}, opts)
}

var opExportTimelines = wire.Operation{ID: "ExportTimelines", Method: http.MethodPost, Path: "/api/timeline/_export", Scope: wire.SpaceScope, Media: "application/ndjson"}

// ExportTimelines streams timelines as NDJSON, one on each line, with their notes and pinned events.
//
// Kibana: POST /api/timeline/_export (stable since 7.x), acts in the space of the call.
func (c *Client) ExportTimelines(ctx context.Context, params *ExportTimelinesParams, body ExportTimelinesRequest, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "file_name", params.FileName)
	}
	return wire.Stream(ctx, c.conn, &opExportTimelines, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opToggleTimelineFavorite = wire.Operation{ID: "ToggleTimelineFavorite", Method: http.MethodPatch, Path: "/api/timeline/_favorite", Scope: wire.SpaceScope}

// ToggleTimelineFavorite makes a timeline a favourite of the caller, or takes it off the caller's favourites if it is
// one.
//
// All members have to be sent. Those that do not apply, such as the members on templates, are null.
//
// Kibana: PATCH /api/timeline/_favorite (stable since 7.x), acts in the space of the call.
func (c *Client) ToggleTimelineFavorite(ctx context.Context, body ToggleTimelineFavoriteRequest, opts ...wire.RequestEditorFn) (*FavoriteState, error) {
	return wire.Object[FavoriteState](ctx, c.conn, &opToggleTimelineFavorite, wire.Request{Body: wire.JSON(body)}, opts)
}

var opImportTimelines = wire.Operation{ID: "ImportTimelines", Method: http.MethodPost, Path: "/api/timeline/_import", Scope: wire.SpaceScope}

// ImportTimelines creates timelines from a file that ExportTimelines wrote.
//
// The name of the file has to end in ".ndjson". The call succeeds even if nothing could be imported: see Success
// and Errors of the reply. A timeline whose id exists is such an error.
//
// Kibana: POST /api/timeline/_import (stable since 7.x), acts in the space of the call.
func (c *Client) ImportTimelines(ctx context.Context, body ImportFile, opts ...wire.RequestEditorFn) (*ImportResult, error) {
	return wire.Object[ImportResult](ctx, c.conn, &opImportTimelines, wire.Request{Body: wire.Form(body)}, opts)
}

var opInstallPrepackagedTimelines = wire.Operation{ID: "InstallPrepackagedTimelines", Method: http.MethodPost, Path: "/api/timeline/_prepackaged", Scope: wire.SpaceScope}

// InstallPrepackagedTimelines installs and updates the timeline templates that Elastic provides.
//
// Kibana works out what is missing or outdated by itself if all lists of the body are empty.
//
// Kibana: POST /api/timeline/_prepackaged (stable since 7.x), acts in the space of the call.
func (c *Client) InstallPrepackagedTimelines(ctx context.Context, body PrepackagedTimelines, opts ...wire.RequestEditorFn) (*ImportResult, error) {
	return wire.Object[ImportResult](ctx, c.conn, &opInstallPrepackagedTimelines, wire.Request{Body: wire.JSON(body)}, opts)
}

var opResolveTimeline = wire.Operation{ID: "ResolveTimeline", Method: http.MethodGet, Path: "/api/timeline/resolve", Scope: wire.SpaceScope, Since: "8.0"}

// ResolveTimeline returns a timeline by an id that it may have had before an upgrade, and tells how the id was found.
//
// Kibana: GET /api/timeline/resolve (stable since 8.0), acts in the space of the call.
func (c *Client) ResolveTimeline(ctx context.Context, params *ResolveTimelineParams, opts ...wire.RequestEditorFn) (*ResolvedTimeline, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "template_timeline_id", params.TemplateTimelineID)
	}
	return wire.Object[ResolvedTimeline](ctx, c.conn, &opResolveTimeline, wire.Request{Query: query}, opts)
}

var opFindTimelines = wire.Operation{ID: "FindTimelines", Method: http.MethodGet, Path: "/api/timelines", Scope: wire.SpaceScope}

// FindTimelines returns one page of the timelines or templates of the space, or all without a page.
//
// Kibana: GET /api/timelines (stable since 7.x), acts in the space of the call.
func (c *Client) FindTimelines(ctx context.Context, params *FindTimelinesParams, opts ...wire.RequestEditorFn) (*TimelineList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "only_user_favorite", params.OnlyUserFavorite)
		wire.AddOptional(&query, "page_index", params.PageIndex)
		wire.AddOptional(&query, "page_size", params.PageSize)
		wire.AddOptional(&query, "search", params.Search)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
		wire.AddOptional(&query, "status", params.Status)
		wire.AddOptional(&query, "timeline_type", params.TimelineType)
	}
	return wire.Object[TimelineList](ctx, c.conn, &opFindTimelines, wire.Request{Query: query}, opts)
}

// FindTimelinesAll yields what all pages of [Client.FindTimelines] have, from the PageIndex of params on, 100 at a time
// unless PageSize says otherwise. An error ends the sequence.
func (c *Client) FindTimelinesAll(ctx context.Context, params *FindTimelinesParams, opts ...wire.RequestEditorFn) iter.Seq2[*Timeline, error] {
	return func(yield func(*Timeline, error) bool) {
		var at FindTimelinesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindTimelines, &at.PageIndex, 1, &at.PageSize, 100)
		for pages.Next() {
			reply, err := c.FindTimelines(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Timelines, len(reply.Timelines), reply.TotalCount)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Timelines {
				if !yield(&reply.Timelines[i], nil) {
					return
				}
			}
		}
	}
}
