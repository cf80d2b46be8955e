// Package savedobjects reads and writes saved objects (dashboards, data views, tags and so on), exports and
// imports them.
//
// Kibana calls the operations on single objects and their bulk forms deprecated, but has not removed any.
// Exporting and importing are here to stay. Kibana does not check that the space of a call exists: it stores what
// is written into one that does not.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package savedobjects

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

// The values of ImportFailureType.
const (
	ImportFailureTypeAccessControlConflict           ImportFailureType = "access_control_conflict"
	ImportFailureTypeAmbiguousConflict               ImportFailureType = "ambiguous_conflict"
	ImportFailureTypeConflict                        ImportFailureType = "conflict"
	ImportFailureTypeMissingAccessControlMode        ImportFailureType = "missing_access_control_mode"
	ImportFailureTypeMissingAccessControlOwner       ImportFailureType = "missing_access_control_owner"
	ImportFailureTypeMissingReferences               ImportFailureType = "missing_references"
	ImportFailureTypeRequiresProfileID               ImportFailureType = "requires_profile_id"
	ImportFailureTypeUnexpectedAccessControlMetadata ImportFailureType = "unexpected_access_control_metadata"
	ImportFailureTypeUnknown                         ImportFailureType = "unknown"
	ImportFailureTypeUnsupportedType                 ImportFailureType = "unsupported_type"
)

// The values of ImportWarningType.
const (
	ImportWarningTypeActionRequired ImportWarningType = "action_required"
	ImportWarningTypeSimple         ImportWarningType = "simple"
)

// The values of ResolveOutcome.
const (
	ResolveOutcomeAliasMatch ResolveOutcome = "aliasMatch"
	ResolveOutcomeConflict   ResolveOutcome = "conflict"
	ResolveOutcomeExactMatch ResolveOutcome = "exactMatch"
)

// The values of SearchOperator.
const (
	SearchOperatorAnd SearchOperator = "AND"
	SearchOperatorOr  SearchOperator = "OR"
)

// AliasPurpose is why an alias was made.
type AliasPurpose string

// BulkDeleteResult has an entry for each object of the request.
type BulkDeleteResult struct {
	Statuses []BulkDeleteStatus `json:"statuses,omitzero"`
}

// BulkDeleteStatus is what happened to one object.
type BulkDeleteStatus struct {
	// Error is why one of many objects failed.
	Error *SavedObjectError `json:"error,omitempty"`
	ID    string            `json:"id"`

	// Success says that the object is gone.
	Success bool   `json:"success"`
	Type    string `json:"type"`
}

// BulkGetItem names an object to return.
type BulkGetItem struct {
	// Fields lists the attributes to return. The default is all.
	Fields []string `json:"fields,omitzero"`
	ID     string   `json:"id"`

	// Namespaces lists the spaces to look in, in place of the space of the call.
	Namespaces []string `json:"namespaces,omitzero"`
	Type       string   `json:"type"`
}

// BulkUpdateItem is a change of one of many objects.
type BulkUpdateItem struct {
	// Attributes holds the members to change. The others stay as they are.
	Attributes map[string]any `json:"attributes,omitzero"`
	ID         string         `json:"id"`

	// Namespace is the space that the object is in, if it is not the space of the call.
	Namespace *string `json:"namespace,omitempty"`

	// References replaces all stored references. If it is absent, they stay as they are.
	References []SavedObjectReference `json:"references,omitzero"`
	Type       string                 `json:"type"`

	// Version is the version that the object must have. The default is any.
	Version *string `json:"version,omitempty"`
}

// EmptyResponse is a reply without content.
type EmptyResponse = struct{}

// ExcludedObject is an object that was left out of an export.
type ExcludedObject struct {
	ID string `json:"id"`

	// Reason is why it was left out.
	Reason *string `json:"reason,omitempty"`
	Type   string  `json:"type"`
}

// ExportDetails is the last line of an export.
type ExportDetails struct {
	// ExcludedObjects lists the objects that were left out because their type does not let them be exported.
	ExcludedObjects []ExcludedObject `json:"excludedObjects,omitzero"`

	// ExcludedObjectsCount counts the objects that were left out.
	ExcludedObjectsCount *int64 `json:"excludedObjectsCount,omitempty"`

	// ExportedCount counts the objects of the export.
	ExportedCount int64 `json:"exportedCount"`

	// MissingRefCount counts the references that lead nowhere.
	MissingRefCount int64 `json:"missingRefCount"`

	// MissingReferences lists the objects that others refer to but that do not exist.
	MissingReferences []SavedObjectKey `json:"missingReferences,omitzero"`
}

// ExportFailure is the body of a failure of ExportSavedObjects with the status 400.
type ExportFailure struct {
	// Attributes are objects that could not be exported. Each has its id, its type and an error.
	Attributes *UnexportedObjects `json:"attributes,omitempty"`
	Error      string             `json:"error"`
	Message    string             `json:"message"`
	StatusCode int64              `json:"statusCode"`
}

// ExportRequest says what to export. Either Type or Objects is needed.
type ExportRequest struct {
	// ExcludeExportDetails leaves out the last line, an ExportDetails. The default is false.
	ExcludeExportDetails *bool `json:"excludeExportDetails,omitempty"`

	// HasReference narrows Type to objects that refer to one of these. Kibana takes a single object too.
	HasReference []SavedObjectKey `json:"hasReference,omitzero"`

	// IncludeReferencesDeep exports what the objects refer to as well, and what those refer to. The default is false.
	IncludeReferencesDeep *bool `json:"includeReferencesDeep,omitempty"`

	// Objects lists the objects to export.
	Objects []SavedObjectKey `json:"objects,omitzero"`

	// Search narrows Type to objects that match, in Elasticsearch's simple query syntax.
	Search *string `json:"search,omitempty"`

	// Type lists types of which to export all objects; "*" means all types. Kibana takes a single string too.
	Type []string `json:"type,omitzero"`
}

// ExportSavedObjectsResponse is the reply of ExportSavedObjects.
type ExportSavedObjectsResponse struct{ wire.Union }

// ExportSavedObjectsResponseFrom makes a union of one of its kinds.
func ExportSavedObjectsResponseFrom[T string | SavedObject | ExportDetails](kind T) ExportSavedObjectsResponse {
	return ExportSavedObjectsResponse{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u ExportSavedObjectsResponse) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSavedObject reads it as SavedObject.
func (u ExportSavedObjectsResponse) AsSavedObject() (kind SavedObject, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsExportDetails reads it as ExportDetails.
func (u ExportSavedObjectsResponse) AsExportDetails() (kind ExportDetails, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ImportDestination is an object that an import could replace.
type ImportDestination struct {
	ID    string  `json:"id"`
	Title *string `json:"title,omitempty"`

	// UpdatedAt is when it was last written.
	UpdatedAt *wire.Time `json:"updatedAt,omitempty"`
}

// ImportFailure is an object that was not created, and why.
type ImportFailure struct {
	// Error is why an object was not created. Type says which of the other members are there.
	Error ImportFailureReason `json:"error"`

	// ID is the id of the original.
	ID string `json:"id"`

	// Managed marks an object that Kibana, or a package, looks after.
	Managed *bool `json:"managed,omitempty"`

	// Meta is how to show an object to people.
	Meta ImportMeta `json:"meta"`

	// Overwrite says that replacing another was asked for.
	Overwrite *bool `json:"overwrite,omitempty"`

	// Title is what releases before 8.0 had beside Meta.
	Title *string `json:"title,omitempty"`
	Type  string  `json:"type"`
}

// ImportFailureReason is why an object was not created. Type says which of the other members are there.
type ImportFailureReason struct {
	// Blocking lists the objects that are kept out by this. Only old servers tell.
	Blocking []SavedObjectKey `json:"blocking,omitzero"`

	// DestinationID is the id of the object that is in the way, for a conflict, where it differs.
	DestinationID *string `json:"destinationId,omitempty"`

	// Destinations lists the objects that could be meant, for an ambiguous conflict.
	Destinations []ImportDestination `json:"destinations,omitzero"`

	// Error is the name of the HTTP status, if the type is unknown.
	Error *string `json:"error,omitempty"`

	// Message says what went wrong, if the type is unknown.
	Message *string `json:"message,omitempty"`

	// References lists the objects that do not exist, for missing references.
	References []SavedObjectKey `json:"references,omitzero"`

	// StatusCode is the HTTP status that the object would have got by itself, if the type is unknown.
	StatusCode *int64 `json:"statusCode,omitempty"`

	// Type is a kind of reason why an object was not created.
	Type ImportFailureType `json:"type"`
}

// ImportFailureType is a kind of reason why an object was not created.
type ImportFailureType string

// ImportMeta is how to show an object to people.
type ImportMeta struct {
	// Icon is an icon of Kibana's pages.
	Icon  *string `json:"icon,omitempty"`
	Title *string `json:"title,omitempty"`
}

// ImportRequest is the form of an import.
type ImportRequest struct {
	// File is an export. Its name must end in .ndjson.
	File wire.File `json:"file"`
}

// ImportResult is what happened to the objects of an import.
type ImportResult struct {
	// Errors has an entry for each object that failed. It is absent if there is none.
	Errors []ImportFailure `json:"errors,omitzero"`

	// Success says that every object was created.
	Success bool `json:"success"`

	// SuccessCount counts the objects that were created or, if errors that can be resolved kept everything out, would
	// have been.
	SuccessCount int64 `json:"successCount"`

	// SuccessResults has an entry for each object that SuccessCount counts. It is absent if there is none.
	SuccessResults []ImportSuccess `json:"successResults,omitzero"`

	// Warnings lists what to do, or to know, after the import.
	Warnings []ImportWarning `json:"warnings,omitzero"`
}

// ImportRetry is what to do about one object of an import.
type ImportRetry struct {
	// CreateNewCopy gives the object a new id.
	CreateNewCopy *bool `json:"createNewCopy,omitempty"`

	// DestinationID is the id of the object to replace, or to create, where it differs.
	DestinationID *string `json:"destinationId,omitempty"`
	ID            string  `json:"id"`

	// IgnoreMissingReferences creates the object although something that it refers to is missing.
	IgnoreMissingReferences *bool `json:"ignoreMissingReferences,omitempty"`

	// Overwrite replaces the object that is in the way. The default is false.
	Overwrite *bool `json:"overwrite,omitempty"`

	// ReplaceReferences redirects references that lead nowhere. The default is none.
	ReplaceReferences []ReferenceReplacement `json:"replaceReferences,omitzero"`
	Type              string                 `json:"type"`
}

// ImportSuccess is an object that was created.
type ImportSuccess struct {
	// CreateNewCopy says that it got a new id and no memory of its origin.
	CreateNewCopy *bool `json:"createNewCopy,omitempty"`

	// DestinationID is the id that the object has now, where it differs.
	DestinationID *string `json:"destinationId,omitempty"`

	// ID is the id of the original.
	ID string `json:"id"`

	// Managed marks an object that Kibana, or a package, looks after.
	Managed *bool `json:"managed,omitempty"`

	// Meta is how to show an object to people.
	Meta ImportMeta `json:"meta"`

	// Overwrite says that it replaced another.
	Overwrite *bool  `json:"overwrite,omitempty"`
	Type      string `json:"type"`
}

// ImportWarning is something to do, or to know, after an import.
type ImportWarning struct {
	// ActionPath is the path of the page on which to do it.
	ActionPath *string `json:"actionPath,omitempty"`

	// ButtonLabel is what to call a link to the page.
	ButtonLabel *string `json:"buttonLabel,omitempty"`

	// Message is a text for people.
	Message string `json:"message"`

	// Type tells something to know from something to do.
	Type ImportWarningType `json:"type"`
}

// ImportWarningType tells something to know from something to do.
type ImportWarningType string

// KeyRotation counts the objects that a rotation of the encryption key processed.
type KeyRotation struct {
	// Failed counts those that kept the old key.
	Failed int64 `json:"failed"`

	// Successful counts those that were encrypted anew.
	Successful int64 `json:"successful"`

	// Total counts all objects to encrypt anew.
	Total int64 `json:"total"`
}

// ReferenceReplacement redirects references from one object to another of the same type.
type ReferenceReplacement struct {
	// From is the id that leads nowhere.
	From string `json:"from"`

	// To is the id to use in its place.
	To   string `json:"to"`
	Type string `json:"type"`
}

// ResolveImportRequest is the form of an import that is repeated.
type ResolveImportRequest struct {
	// File is the export that failed to be imported. Its name must end in .ndjson.
	File wire.File `json:"file"`

	// Retries holds a decision for each object to create. It is sent as one JSON document.
	Retries []ImportRetry `json:"retries,omitzero"`
}

// ResolveOutcome is how an object was found: under its id, through an alias, or under its id although an alias leads to
// another object.
type ResolveOutcome string

// ResolvedSavedObject is an object and how it was found.
type ResolvedSavedObject struct {
	// AliasPurpose is why an alias was made.
	AliasPurpose *AliasPurpose `json:"alias_purpose,omitempty"`

	// AliasTargetID is the id that the alias leads to.
	AliasTargetID *string `json:"alias_target_id,omitempty"`

	// Outcome is how an object was found: under its id, through an alias, or under its id although an alias leads to
	// another object.
	Outcome ResolveOutcome `json:"outcome"`

	// SavedObject is a dashboard, a data view or another object that Kibana stores. Only Type and ID are always there:
	// an update echoes what was sent, and an object that failed in bulk has an Error in place of its content.
	SavedObject SavedObject `json:"saved_object"`
}

// ResolvedSavedObjects has an entry for each object of the request, in its order.
type ResolvedSavedObjects struct {
	ResolvedObjects []ResolvedSavedObject `json:"resolved_objects,omitzero"`
}

// SavedObject is a dashboard, a data view or another object that Kibana stores. Only Type and ID are always there: an
// update echoes what was sent, and an object that failed in bulk has an Error in place of its content.
type SavedObject struct {
	// AccessControl is who owns an object and what others may do with it. Servers before 9.3 do not have it.
	AccessControl *SavedObjectAccessControl `json:"accessControl,omitempty"`

	// Attributes is the content, whose members depend on the type.
	Attributes map[string]any `json:"attributes,omitzero"`

	// CoreMigrationVersion is the release whose common form it has.
	CoreMigrationVersion *string `json:"coreMigrationVersion,omitempty"`

	// CreatedAt is when it was created.
	CreatedAt *wire.Time `json:"created_at,omitempty"`

	// CreatedBy is the profile id of the user who created it.
	CreatedBy *string `json:"created_by,omitempty"`

	// Error is why one of many objects failed.
	Error *SavedObjectError `json:"error,omitempty"`

	// ID is unique within the type, for most types across all spaces.
	ID string `json:"id"`

	// Managed marks an object that Kibana, or a package, looks after.
	Managed *bool `json:"managed,omitempty"`

	// MigrationVersion is what releases before 8.8 had in place of TypeMigrationVersion.
	MigrationVersion map[string]string `json:"migrationVersion,omitzero"`

	// Namespaces lists the ids of the spaces that it is in; "*" means all, "?" one that the caller may not see. It is
	// absent for an object that belongs to no space.
	Namespaces []string `json:"namespaces,omitzero"`

	// OriginID is the id of the object that it was copied from.
	OriginID *string `json:"originId,omitempty"`

	// References lists the objects that this one refers to.
	References []SavedObjectReference `json:"references,omitzero"`

	// Score is how well it fits the search. Only a search has it; null if the objects were sorted otherwise.
	Score *float64 `json:"score"`

	// Sort holds the values that it was sorted by. Only a search has it.
	Sort []any  `json:"sort,omitzero"`
	Type string `json:"type"`

	// TypeMigrationVersion is the version of its type whose form it has.
	TypeMigrationVersion *string `json:"typeMigrationVersion,omitempty"`

	// UpdatedAt is when it was last written.
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`

	// UpdatedBy is the profile id of the user who last wrote it.
	UpdatedBy *string `json:"updated_by,omitempty"`

	// Version changes with every write. Send it back with an update to be told of a change by someone else.
	Version *string `json:"version,omitempty"`
}

// SavedObjectAccessControl is who owns an object and what others may do with it. Servers before 9.3 do not have it.
type SavedObjectAccessControl struct {
	// AccessMode says what those who do not own it may do.
	AccessMode *string `json:"accessMode,omitempty"`

	// Owner is the profile id of a user.
	Owner *string `json:"owner,omitempty"`
}

// SavedObjectCreate is the content of an object to create.
type SavedObjectCreate struct {
	// Attributes is the content, whose members depend on the type.
	Attributes map[string]any `json:"attributes,omitzero"`

	// CoreMigrationVersion is the release whose common form the object has.
	CoreMigrationVersion *string `json:"coreMigrationVersion,omitempty"`

	// InitialNamespaces lists the spaces to create it in, in place of the space of the call. Kibana does not check that
	// they exist. Types that cannot be shared take one space.
	InitialNamespaces []string `json:"initialNamespaces,omitzero"`

	// MigrationVersion is what releases before 8.8 had in place of TypeMigrationVersion.
	MigrationVersion map[string]string `json:"migrationVersion,omitzero"`

	// References lists the objects that this one refers to.
	References []SavedObjectReference `json:"references,omitzero"`

	// TypeMigrationVersion is the version of its type whose form the object has. The default is the server's own.
	TypeMigrationVersion *string `json:"typeMigrationVersion,omitempty"`
}

// SavedObjectError is why one of many objects failed.
type SavedObjectError struct {
	// Error is the name of the HTTP status, such as "Not Found".
	Error string `json:"error"`

	// Message says what went wrong.
	Message string `json:"message"`

	// Metadata holds details, such as isNotOverwritable for a conflict with an object of another space.
	Metadata map[string]any `json:"metadata,omitzero"`

	// StatusCode is the HTTP status that the object would have got by itself.
	StatusCode int64 `json:"statusCode"`
}

// SavedObjectKey names a saved object.
type SavedObjectKey struct {
	ID   string `json:"id"`
	Type string `json:"type"`
}

// SavedObjectPage is one page of the objects that match a search.
type SavedObjectPage struct {
	// Aggregations holds the results of the aggregations that were asked for.
	Aggregations map[string]any `json:"aggregations,omitzero"`

	// Page is the number of the page, from 1.
	Page int64 `json:"page"`

	// PerPage is the most objects that a page has.
	PerPage int64 `json:"per_page"`

	// PointInTimeID is the point in time of Elasticsearch that the search used.
	PointInTimeID *string       `json:"pit_id,omitempty"`
	SavedObjects  []SavedObject `json:"saved_objects,omitzero"`

	// Total counts the objects that match, on all pages.
	Total int64 `json:"total"`
}

// SavedObjectReference is how one object refers to another.
type SavedObjectReference struct {
	ID string `json:"id"`

	// Name is what the referring object calls it.
	Name string `json:"name"`
	Type string `json:"type"`
}

// SavedObjectRequest is an object to create in bulk.
type SavedObjectRequest struct {
	// Attributes is the content, whose members depend on the type.
	Attributes map[string]any `json:"attributes,omitzero"`

	// CoreMigrationVersion is the release whose common form the object has.
	CoreMigrationVersion *string `json:"coreMigrationVersion,omitempty"`

	// ID is the id to create it under. Kibana makes one if it is absent.
	ID *string `json:"id,omitempty"`

	// InitialNamespaces lists the spaces to create it in, in place of the space of the call. Kibana does not check that
	// they exist. Types that cannot be shared take one space.
	InitialNamespaces []string `json:"initialNamespaces,omitzero"`

	// MigrationVersion is what releases before 8.8 had in place of TypeMigrationVersion.
	MigrationVersion map[string]string `json:"migrationVersion,omitzero"`

	// References lists the objects that this one refers to.
	References []SavedObjectReference `json:"references,omitzero"`
	Type       string                 `json:"type"`

	// TypeMigrationVersion is the version of its type whose form the object has. The default is the server's own.
	TypeMigrationVersion *string `json:"typeMigrationVersion,omitempty"`

	// Version is the version that an object to overwrite must have.
	Version *string `json:"version,omitempty"`
}

// SavedObjectUpdate is a change of an object.
type SavedObjectUpdate struct {
	// Attributes holds the members to change. The others stay as they are.
	Attributes map[string]any `json:"attributes,omitzero"`

	// References replaces all stored references. If it is absent, they stay as they are.
	References []SavedObjectReference `json:"references,omitzero"`

	// Upsert is the content to create the object with if it does not exist. Attributes is not used then.
	Upsert map[string]any `json:"upsert,omitzero"`

	// Version is the version that the object must have. The default is any.
	Version *string `json:"version,omitempty"`
}

// SavedObjects has an entry for each object of a bulk request, in its order.
type SavedObjects struct {
	SavedObjects []SavedObject `json:"saved_objects,omitzero"`
}

// SearchOperator says whether all of several conditions must hold, or any.
type SearchOperator string

// UnexportedObjects are objects that could not be exported. Each has its id, its type and an error.
type UnexportedObjects struct {
	Objects []SavedObject `json:"objects,omitzero"`
}

// RotateEncryptionKeyParams holds the query parameters of RotateEncryptionKey.
type RotateEncryptionKeyParams struct {
	// BatchSize is the number of objects to process at a time. The default is 10000, which is also the most.
	BatchSize *int64 `form:"batch_size,omitempty" json:"batch_size,omitempty"`

	// Type limits the rotation to objects of this type. The default is all types.
	Type *string `form:"type,omitempty" json:"type,omitempty"`
}

// BulkCreateSavedObjectsParams holds the query parameters of BulkCreateSavedObjects.
type BulkCreateSavedObjectsParams struct {
	// Overwrite replaces an object that exists already. The default is false.
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// BulkDeleteSavedObjectsParams holds the query parameters of BulkDeleteSavedObjects.
type BulkDeleteSavedObjectsParams struct {
	// Force deletes an object from all the spaces that share it. The default is false.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// FindSavedObjectsParams holds the query parameters of FindSavedObjects.
type FindSavedObjectsParams struct {
	// Aggs is a set of Elasticsearch aggregations as JSON, over attributes that are written with their type.
	Aggs *string `form:"aggs,omitempty" json:"aggs,omitempty"`

	// DefaultSearchOperator joins the words of Search. The default is OR.
	DefaultSearchOperator *SearchOperator `form:"default_search_operator,omitempty" json:"default_search_operator,omitempty"`

	// Fields lists the attributes to return. The default is all.
	Fields []string `form:"fields,omitempty" json:"fields,omitempty"`

	// Filter is a query in KQL. Attributes are written with their type, as in dashboard.attributes.title: sales.
	Filter *string `form:"filter,omitempty" json:"filter,omitempty"`

	// HasNoReference keeps the objects that do not refer to others. It is JSON, as HasReference.
	HasNoReference *string `form:"has_no_reference,omitempty" json:"has_no_reference,omitempty"`

	// HasNoReferenceOperator says whether all references of HasNoReference are unwanted or any. The default is OR.
	HasNoReferenceOperator *SearchOperator `form:"has_no_reference_operator,omitempty" json:"has_no_reference_operator,omitempty"`

	// HasReference keeps the objects that refer to others. It is JSON: one {"type": "...", "id": "..."} or a list of
	// them.
	HasReference *string `form:"has_reference,omitempty" json:"has_reference,omitempty"`

	// HasReferenceOperator says whether all references of HasReference are wanted or any. The default is OR.
	HasReferenceOperator *SearchOperator `form:"has_reference_operator,omitempty" json:"has_reference_operator,omitempty"`

	// Namespaces lists the spaces to search in place of the space of the call; "*" is all that the caller may use.
	// Spaces that do not exist are passed over.
	Namespaces []string `form:"namespaces,omitempty" json:"namespaces,omitempty"`

	// Page is the number of the page, from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the number of objects on a page. The default is 20; 0 only counts.
	PerPage *int64 `form:"per_page,omitempty" json:"per_page,omitempty"`

	// Search is what to look for, in Elasticsearch's simple query syntax.
	Search *string `form:"search,omitempty" json:"search,omitempty"`

	// SearchFields lists the attributes in which Search looks. The default is all.
	SearchFields []string `form:"search_fields,omitempty" json:"search_fields,omitempty"`

	// SortField is the attribute or root field that orders the objects.
	SortField *string `form:"sort_field,omitempty" json:"sort_field,omitempty"`

	// Type lists the types to search.
	Type []string `form:"type" json:"type"`
}

// ImportSavedObjectsParams holds the query parameters of ImportSavedObjects.
type ImportSavedObjectsParams struct {
	// CompatibilityMode keeps links between objects that were made by older releases working. The default is false.
	CompatibilityMode *bool `form:"compatibilityMode,omitempty" json:"compatibilityMode,omitempty"`

	// CreateNewCopies gives every object a new id, so that nothing conflicts. The default is false.
	CreateNewCopies *bool `form:"createNewCopies,omitempty" json:"createNewCopies,omitempty"`

	// Overwrite replaces an object that exists already. The default is false.
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// ResolveImportErrorsParams holds the query parameters of ResolveImportErrors.
type ResolveImportErrorsParams struct {
	// CompatibilityMode keeps links between objects that were made by older releases working. The default is false.
	CompatibilityMode *bool `form:"compatibilityMode,omitempty" json:"compatibilityMode,omitempty"`

	// CreateNewCopies gives every object a new id, so that nothing conflicts. The default is false.
	CreateNewCopies *bool `form:"createNewCopies,omitempty" json:"createNewCopies,omitempty"`
}

// CreateSavedObjectParams holds the query parameters of CreateSavedObject.
type CreateSavedObjectParams struct {
	// Overwrite replaces an object that exists already. The default is false.
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// DeleteSavedObjectParams holds the query parameters of DeleteSavedObject.
type DeleteSavedObjectParams struct {
	// Force deletes an object from all the spaces that share it. The default is false.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// CreateSavedObjectWithIDParams holds the query parameters of CreateSavedObjectWithID.
type CreateSavedObjectWithIDParams struct {
	// Overwrite replaces an object that exists already. The default is false.
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opRotateEncryptionKey = wire.Operation{ID: "RotateEncryptionKey", Method: http.MethodPost, Path: "/api/encrypted_saved_objects/_rotate_key", Scope: wire.GlobalScope}

// RotateEncryptionKey encrypts the secrets of all saved objects anew with the server's current key.
//
// It concerns every space and may take long. The caller must be a superuser. A server without keys that are kept
// for decryption only has nothing to rotate and answers 400. A rotation that is still going on is a 429.
//
// Kibana: POST /api/encrypted_saved_objects/_rotate_key (stable since 7.12), independent of spaces.
func (c *Client) RotateEncryptionKey(ctx context.Context, params *RotateEncryptionKeyParams, opts ...wire.RequestEditorFn) (*KeyRotation, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "batch_size", params.BatchSize)
		wire.AddOptional(&query, "type", params.Type)
	}
	return wire.Object[KeyRotation](ctx, c.conn, &opRotateEncryptionKey, wire.Request{Query: query}, opts)
}

var opBulkCreateSavedObjects = wire.Operation{ID: "BulkCreateSavedObjects", Method: http.MethodPost, Path: "/api/saved_objects/_bulk_create", Scope: wire.SpaceScope, BodySpaces: []string{"*.initialNamespaces.*"}}

// BulkCreateSavedObjects creates many saved objects and returns them in the order of the request.
//
// The reply is 200 even where an object failed: look at Error of each.
//
// Kibana: POST /api/saved_objects/_bulk_create (deprecated since 7.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) BulkCreateSavedObjects(ctx context.Context, params *BulkCreateSavedObjectsParams, body []SavedObjectRequest, opts ...wire.RequestEditorFn) (*SavedObjects, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Object[SavedObjects](ctx, c.conn, &opBulkCreateSavedObjects, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opBulkDeleteSavedObjects = wire.Operation{ID: "BulkDeleteSavedObjects", Method: http.MethodPost, Path: "/api/saved_objects/_bulk_delete", Scope: wire.SpaceScope, Since: "8.4"}

// BulkDeleteSavedObjects deletes many saved objects.
//
// The reply is 200 even where an object could not be deleted: look at Success of each.
//
// Kibana: POST /api/saved_objects/_bulk_delete (deprecated since 8.4), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) BulkDeleteSavedObjects(ctx context.Context, params *BulkDeleteSavedObjectsParams, body []SavedObjectKey, opts ...wire.RequestEditorFn) (*BulkDeleteResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[BulkDeleteResult](ctx, c.conn, &opBulkDeleteSavedObjects, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opBulkGetSavedObjects = wire.Operation{ID: "BulkGetSavedObjects", Method: http.MethodPost, Path: "/api/saved_objects/_bulk_get", Scope: wire.SpaceScope}

// BulkGetSavedObjects returns many saved objects in the order of the request.
//
// The reply is 200 even where an object is missing: look at Error of each.
//
// Kibana: POST /api/saved_objects/_bulk_get (deprecated since 7.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) BulkGetSavedObjects(ctx context.Context, body []BulkGetItem, opts ...wire.RequestEditorFn) (*SavedObjects, error) {
	return wire.Object[SavedObjects](ctx, c.conn, &opBulkGetSavedObjects, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkResolveSavedObjects = wire.Operation{ID: "BulkResolveSavedObjects", Method: http.MethodPost, Path: "/api/saved_objects/_bulk_resolve", Scope: wire.SpaceScope, Since: "8.0"}

// BulkResolveSavedObjects returns the saved objects that many ids, or aliases of those names, lead to.
//
// The reply is 200 even where an object is missing: look at Error of each saved object.
//
// Kibana: POST /api/saved_objects/_bulk_resolve (deprecated since 8.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) BulkResolveSavedObjects(ctx context.Context, body []SavedObjectKey, opts ...wire.RequestEditorFn) (*ResolvedSavedObjects, error) {
	return wire.Object[ResolvedSavedObjects](ctx, c.conn, &opBulkResolveSavedObjects, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkUpdateSavedObjectsWithPost = wire.Operation{ID: "BulkUpdateSavedObjectsWithPost", Method: http.MethodPost, Path: "/api/saved_objects/_bulk_update", Scope: wire.SpaceScope, Since: "8.0", BodySpaces: []string{"*.namespace"}}

// BulkUpdateSavedObjectsWithPost is BulkUpdateSavedObjects as the documents have it, with a method that Kibana does not
// route.
//
// No release is known to answer it. It is here because the documents and a list of calls name it.
//
// Kibana: POST /api/saved_objects/_bulk_update (deprecated since 8.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) BulkUpdateSavedObjectsWithPost(ctx context.Context, body []BulkUpdateItem, opts ...wire.RequestEditorFn) (*SavedObjects, error) {
	return wire.Object[SavedObjects](ctx, c.conn, &opBulkUpdateSavedObjectsWithPost, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkUpdateSavedObjects = wire.Operation{ID: "BulkUpdateSavedObjects", Method: http.MethodPut, Path: "/api/saved_objects/_bulk_update", Scope: wire.SpaceScope, BodySpaces: []string{"*.namespace"}}

// BulkUpdateSavedObjects merges attributes into many saved objects.
//
// Each item works as UpdateSavedObject does. The reply is 200 even where an object failed: look at Error of
// each.
//
// Kibana: PUT /api/saved_objects/_bulk_update (deprecated since 7.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) BulkUpdateSavedObjects(ctx context.Context, body []BulkUpdateItem, opts ...wire.RequestEditorFn) (*SavedObjects, error) {
	return wire.Object[SavedObjects](ctx, c.conn, &opBulkUpdateSavedObjects, wire.Request{Body: wire.JSON(body)}, opts)
}

var opExportSavedObjects = wire.Operation{ID: "ExportSavedObjects", Method: http.MethodPost, Path: "/api/saved_objects/_export", Scope: wire.SpaceScope, Media: "application/ndjson"}

// ExportSavedObjects returns saved objects as a stream of JSON lines that ImportSavedObjects takes.
//
// Each line is a SavedObject, in an order in which an object comes after those that it refers to. The last line
// is an ExportDetails, unless it is excluded. There is no line break at the end.
//
// Either types or objects are given, not both. An object that is missing, or more objects than the server allows
// (10000 by default), is a 400.
//
// Kibana: POST /api/saved_objects/_export (stable since 7.0), acts in the space of the call.
func (c *Client) ExportSavedObjects(ctx context.Context, body ExportRequest, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	return wire.Stream(ctx, c.conn, &opExportSavedObjects, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindSavedObjects = wire.Operation{ID: "FindSavedObjects", Method: http.MethodGet, Path: "/api/saved_objects/_find", Scope: wire.SpaceScope}

// FindSavedObjects returns one page of the saved objects that match a search.
//
// Unknown types and types that the caller may not read match nothing: the page is empty, without an error.
// Kibana chooses the direction of the sort itself.
//
// Kibana: GET /api/saved_objects/_find (deprecated since 7.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) FindSavedObjects(ctx context.Context, params *FindSavedObjectsParams, opts ...wire.RequestEditorFn) (*SavedObjectPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "aggs", params.Aggs)
		wire.AddOptional(&query, "default_search_operator", params.DefaultSearchOperator)
		wire.AddEach(&query, "fields", params.Fields)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "has_no_reference", params.HasNoReference)
		wire.AddOptional(&query, "has_no_reference_operator", params.HasNoReferenceOperator)
		wire.AddOptional(&query, "has_reference", params.HasReference)
		wire.AddOptional(&query, "has_reference_operator", params.HasReferenceOperator)
		wire.AddEach(&query, "namespaces", params.Namespaces)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "search", params.Search)
		wire.AddEach(&query, "search_fields", params.SearchFields)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddEach(&query, "type", params.Type)
	}
	return wire.Object[SavedObjectPage](ctx, c.conn, &opFindSavedObjects, wire.Request{Query: query}, opts)
}

// FindSavedObjectsAll yields what all pages of [Client.FindSavedObjects] have, from the Page of params on, 100 at a
// time unless PerPage says otherwise. An error ends the sequence.
//
// Deprecated: FindSavedObjects is.
func (c *Client) FindSavedObjectsAll(ctx context.Context, params *FindSavedObjectsParams, opts ...wire.RequestEditorFn) iter.Seq2[*SavedObject, error] {
	return func(yield func(*SavedObject, error) bool) {
		var at FindSavedObjectsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindSavedObjects, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindSavedObjects(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.SavedObjects, len(reply.SavedObjects), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.SavedObjects {
				if !yield(&reply.SavedObjects[i], nil) {
					return
				}
			}
		}
	}
}

var opImportSavedObjects = wire.Operation{ID: "ImportSavedObjects", Method: http.MethodPost, Path: "/api/saved_objects/_import", Scope: wire.SpaceScope}

// ImportSavedObjects creates the saved objects of an exported file.
//
// The reply is 200 even where objects failed: look at Success. An error that can be resolved (a conflict, a
// missing reference) keeps every object out, although the others are listed and counted as if they had been
// created; ResolveImportErrors is the way on. An object of an unsupported type is reported and does not keep out
// the others.
//
// CreateNewCopies is false by default, unlike in CopySavedObjects, and excludes Overwrite and CompatibilityMode.
// A file may hold 10000 objects and 26214400 bytes unless the server is configured otherwise.
//
// Kibana: POST /api/saved_objects/_import (stable since 7.0), acts in the space of the call.
func (c *Client) ImportSavedObjects(ctx context.Context, params *ImportSavedObjectsParams, body ImportRequest, opts ...wire.RequestEditorFn) (*ImportResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "compatibilityMode", params.CompatibilityMode)
		wire.AddOptional(&query, "createNewCopies", params.CreateNewCopies)
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Object[ImportResult](ctx, c.conn, &opImportSavedObjects, wire.Request{Query: query, Body: wire.Form(body)}, opts)
}

var opResolveImportErrors = wire.Operation{ID: "ResolveImportErrors", Method: http.MethodPost, Path: "/api/saved_objects/_resolve_import_errors", Scope: wire.SpaceScope}

// ResolveImportErrors repeats an import that failed, with a decision for each object to create.
//
// Objects of the file without a decision are not created. The reply is 200 even where objects failed: look at
// Success.
//
// Kibana: POST /api/saved_objects/_resolve_import_errors (stable since 7.0), acts in the space of the call.
func (c *Client) ResolveImportErrors(ctx context.Context, params *ResolveImportErrorsParams, body ResolveImportRequest, opts ...wire.RequestEditorFn) (*ImportResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "compatibilityMode", params.CompatibilityMode)
		wire.AddOptional(&query, "createNewCopies", params.CreateNewCopies)
	}
	return wire.Object[ImportResult](ctx, c.conn, &opResolveImportErrors, wire.Request{Query: query, Body: wire.Form(body)}, opts)
}

var opResolveSavedObject = wire.Operation{ID: "ResolveSavedObject", Method: http.MethodGet, Path: "/api/saved_objects/resolve/{type}/{id}", Scope: wire.SpaceScope, Since: "8.0"}

// ResolveSavedObject returns the saved object that the given id, or an alias of that name, leads to.
//
// Aliases exist for objects whose id changed when they were upgraded or copied. Unlike GetSavedObject it refuses
// an unknown type with 400.
//
// Kibana: GET /api/saved_objects/resolve/{type}/{id} (deprecated since 8.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) ResolveSavedObject(ctx context.Context, typ string, id string, opts ...wire.RequestEditorFn) (*ResolvedSavedObject, error) {
	return wire.Object[ResolvedSavedObject](ctx, c.conn, &opResolveSavedObject, wire.Request{Path: []string{typ, id}}, opts)
}

var opCreateSavedObject = wire.Operation{ID: "CreateSavedObject", Method: http.MethodPost, Path: "/api/saved_objects/{type}", Scope: wire.SpaceScope, BodySpaces: []string{"initialNamespaces.*"}}

// CreateSavedObject creates a saved object under an id that Kibana makes, and returns it.
//
// Kibana: POST /api/saved_objects/{type} (deprecated since 7.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) CreateSavedObject(ctx context.Context, typ string, params *CreateSavedObjectParams, body SavedObjectCreate, opts ...wire.RequestEditorFn) (*SavedObject, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Object[SavedObject](ctx, c.conn, &opCreateSavedObject, wire.Request{Path: []string{typ}, Query: query, Body: wire.JSON(body)}, opts)
}

var opDeleteSavedObject = wire.Operation{ID: "DeleteSavedObject", Method: http.MethodDelete, Path: "/api/saved_objects/{type}/{id}", Scope: wire.SpaceScope}

// DeleteSavedObject deletes the saved object with the given type and id.
//
// Kibana answers 200 with an empty object, not 204. An object that is shared with other spaces is only deleted
// with Force, and then from all of them; without it Kibana answers 400.
//
// Kibana: DELETE /api/saved_objects/{type}/{id} (deprecated since 7.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) DeleteSavedObject(ctx context.Context, typ string, id string, params *DeleteSavedObjectParams, opts ...wire.RequestEditorFn) (*EmptyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[EmptyResponse](ctx, c.conn, &opDeleteSavedObject, wire.Request{Path: []string{typ, id}, Query: query}, opts)
}

var opGetSavedObject = wire.Operation{ID: "GetSavedObject", Method: http.MethodGet, Path: "/api/saved_objects/{type}/{id}", Scope: wire.SpaceScope}

// GetSavedObject returns the saved object with the given type and id.
//
// An object of an unknown type, or of another space, is not found: Kibana answers 404.
//
// Kibana: GET /api/saved_objects/{type}/{id} (deprecated since 7.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) GetSavedObject(ctx context.Context, typ string, id string, opts ...wire.RequestEditorFn) (*SavedObject, error) {
	return wire.Object[SavedObject](ctx, c.conn, &opGetSavedObject, wire.Request{Path: []string{typ, id}}, opts)
}

var opCreateSavedObjectWithID = wire.Operation{ID: "CreateSavedObjectWithID", Method: http.MethodPost, Path: "/api/saved_objects/{type}/{id}", Scope: wire.SpaceScope, BodySpaces: []string{"initialNamespaces.*"}}

// CreateSavedObjectWithID creates a saved object under the given id and returns it.
//
// An id that is taken is a 409, unless Overwrite is set. For most types (dashboards, data views and others that
// are unique across spaces) the id is taken if any space has it, and one of another space cannot be overwritten.
//
// Kibana: POST /api/saved_objects/{type}/{id} (deprecated since 7.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) CreateSavedObjectWithID(ctx context.Context, typ string, id string, params *CreateSavedObjectWithIDParams, body SavedObjectCreate, opts ...wire.RequestEditorFn) (*SavedObject, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Object[SavedObject](ctx, c.conn, &opCreateSavedObjectWithID, wire.Request{Path: []string{typ, id}, Query: query, Body: wire.JSON(body)}, opts)
}

var opUpdateSavedObject = wire.Operation{ID: "UpdateSavedObject", Method: http.MethodPut, Path: "/api/saved_objects/{type}/{id}", Scope: wire.SpaceScope}

// UpdateSavedObject merges attributes into the saved object with the given type and id.
//
// Attributes that are absent keep their values; references, if sent, replace all stored ones. The reply echoes
// what was sent, not the whole object. A version that is no longer current is a 409.
//
// Kibana: PUT /api/saved_objects/{type}/{id} (deprecated since 7.0), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) UpdateSavedObject(ctx context.Context, typ string, id string, body SavedObjectUpdate, opts ...wire.RequestEditorFn) (*SavedObject, error) {
	return wire.Object[SavedObject](ctx, c.conn, &opUpdateSavedObject, wire.Request{Path: []string{typ, id}, Body: wire.JSON(body)}, opts)
}
