// Package spaces manages spaces, and copies and shares saved objects between them.
//
// The operations on spaces themselves are independent of spaces. Those that copy or share objects act in the space
// of the call: it is the one that the objects come from.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package spaces

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
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

// The values of SpacePurpose.
const (
	SpacePurposeAny                        SpacePurpose = "any"
	SpacePurposeCopySavedObjectsIntoSpace  SpacePurpose = "copySavedObjectsIntoSpace"
	SpacePurposeShareSavedObjectsIntoSpace SpacePurpose = "shareSavedObjectsIntoSpace"
)

// The values of SpaceSolution.
const (
	SpaceSolutionClassic       SpaceSolution = "classic"
	SpaceSolutionElasticsearch SpaceSolution = "es"
	SpaceSolutionObservability SpaceSolution = "oblt"
	SpaceSolutionSecurity      SpaceSolution = "security"
)

// AuthorizedPurposes says what the caller may do in a space.
type AuthorizedPurposes struct {
	// Any is the right to enter the space.
	Any                        bool `json:"any"`
	CopySavedObjectsIntoSpace  bool `json:"copySavedObjectsIntoSpace"`
	FindSavedObjects           bool `json:"findSavedObjects"`
	ShareSavedObjectsIntoSpace bool `json:"shareSavedObjectsIntoSpace"`
}

// CopyFailure is why one object could not be copied or, as an Error, why none could.
type CopyFailure struct{ wire.Union }

// CopyFailureFrom makes a union of one of its kinds.
func CopyFailureFrom[T ImportFailure | Error](kind T) CopyFailure {
	return CopyFailure{wire.UnionOf(kind)}
}

// AsImportFailure reads it as ImportFailure.
func (u CopyFailure) AsImportFailure() (kind ImportFailure, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsError reads it as Error.
func (u CopyFailure) AsError() (kind Error, err error) { err = u.Decode(&kind); return kind, err }

// CopyRequest says what to copy, and into which spaces.
type CopyRequest struct {
	// CompatibilityMode keeps links between objects that were made by older releases working. It excludes
	// CreateNewCopies. The default is false.
	CompatibilityMode *bool `json:"compatibilityMode,omitempty"`

	// CreateNewCopies gives every copy a new id, so that nothing conflicts. The default is true.
	CreateNewCopies *bool `json:"createNewCopies,omitempty"`

	// IncludeReferences copies what the objects refer to as well. The default is false.
	IncludeReferences *bool `json:"includeReferences,omitempty"`

	// Objects lists what to copy.
	Objects []SavedObjectKey `json:"objects,omitzero"`

	// Overwrite replaces objects that the destination has already. It excludes CreateNewCopies. The default is false.
	Overwrite *bool `json:"overwrite,omitempty"`

	// Spaces lists the ids of the destinations.
	Spaces []string `json:"spaces,omitzero"`
}

// CopyResult is what happened in one destination.
type CopyResult struct {
	// Errors has an entry for each object that failed, or one for all.
	Errors []CopyFailure `json:"errors,omitzero"`

	// Success says that every object was copied.
	Success bool `json:"success"`

	// SuccessCount counts the objects that were copied or, if errors that can be resolved kept everything out, would
	// have been.
	SuccessCount int64 `json:"successCount"`

	// SuccessResults has an entry for each object that SuccessCount counts.
	SuccessResults []ImportSuccess `json:"successResults,omitzero"`
}

// CopyRetry is what to do about one object in one destination.
type CopyRetry struct {
	// CreateNewCopy gives the copy a new id.
	CreateNewCopy *bool `json:"createNewCopy,omitempty"`

	// DestinationID is the id of the object to replace, where it differs.
	DestinationID *string `json:"destinationId,omitempty"`
	ID            string  `json:"id"`

	// IgnoreMissingReferences copies the object although something that it refers to is missing.
	IgnoreMissingReferences *bool `json:"ignoreMissingReferences,omitempty"`

	// Overwrite replaces the object that is in the way. The default is false.
	Overwrite *bool  `json:"overwrite,omitempty"`
	Type      string `json:"type"`
}

// DisableAliasesRequest lists the aliases to switch off.
type DisableAliasesRequest struct {
	Aliases []LegacyURLAlias `json:"aliases,omitzero"`
}

// Error is the body of nearly every failure.
type Error struct {
	// Attributes holds details that depend on the operation.
	Attributes map[string]any `json:"attributes,omitzero"`

	// Error is the name of the HTTP status, such as "Not Found".
	Error string `json:"error"`

	// Message says what went wrong.
	Message string `json:"message"`

	// StatusCode repeats the HTTP status.
	StatusCode int64 `json:"statusCode"`
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

// LegacyURLAlias names an alias by where it leads from.
type LegacyURLAlias struct {
	// SourceID is the old id.
	SourceID string `json:"sourceId"`

	// TargetSpace is the id of the space that the alias is in.
	TargetSpace string `json:"targetSpace"`

	// TargetType is the type of the object that the alias leads to.
	TargetType string `json:"targetType"`
}

// MissingObject names an object that does not exist.
type MissingObject struct {
	ID   string `json:"id"`
	Type string `json:"type"`
}

// MissingObjects are objects that do not exist.
type MissingObjects struct {
	Objects []MissingObject `json:"objects,omitzero"`
}

// MissingObjectsFailure is the body of a failure to copy objects that do not exist, with the status 404.
type MissingObjectsFailure struct {
	// Attributes are objects that do not exist.
	Attributes *MissingObjects `json:"attributes,omitempty"`
	Error      string          `json:"error"`
	Message    string          `json:"message"`
	StatusCode int64           `json:"statusCode"`
}

// ResolveCopyRequest says what to copy again, and what to do about each object in each space.
type ResolveCopyRequest struct {
	// CompatibilityMode keeps links between objects that were made by older releases working. It excludes
	// CreateNewCopies. The default is false.
	CompatibilityMode *bool `json:"compatibilityMode,omitempty"`

	// CreateNewCopies gives every copy a new id, so that nothing conflicts. The default is true.
	CreateNewCopies *bool `json:"createNewCopies,omitempty"`

	// IncludeReferences copies what the objects refer to as well. The default is false.
	IncludeReferences *bool `json:"includeReferences,omitempty"`

	// Objects lists what the failed copy was to copy.
	Objects []SavedObjectKey `json:"objects,omitzero"`

	// Retries holds the decisions, by the id of the destination.
	Retries map[string][]CopyRetry `json:"retries,omitzero"`
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

// SavedObjectReference is how one object refers to another.
type SavedObjectReference struct {
	ID string `json:"id"`

	// Name is what the referring object calls it.
	Name string `json:"name"`
	Type string `json:"type"`
}

// ShareRequest says which objects to add to spaces, and to take out of spaces.
type ShareRequest struct {
	// Objects lists the objects to change.
	Objects []SavedObjectKey `json:"objects,omitzero"`

	// SpacesToAdd lists the ids of spaces; "*" means all. It may be empty if SpacesToRemove is not.
	SpacesToAdd []string `json:"spacesToAdd,omitzero"`

	// SpacesToRemove lists the ids of spaces; "*" means all. It may be empty if SpacesToAdd is not.
	SpacesToRemove []string `json:"spacesToRemove,omitzero"`
}

// ShareResult has an entry for each object of the request.
type ShareResult struct {
	Objects []SharedObject `json:"objects,omitzero"`
}

// ShareableObject is an object, what refers to it, and where it is.
type ShareableObject struct {
	ID string `json:"id"`

	// InboundReferences lists the objects of the reply that refer to this one, each with the name it uses for it.
	InboundReferences []SavedObjectReference `json:"inboundReferences,omitzero"`

	// IsMissing says that the object does not exist in the space of the call.
	IsMissing *bool `json:"isMissing,omitempty"`

	// OriginID is the id of the object that this one is a copy of.
	OriginID *string `json:"originId,omitempty"`

	// Spaces lists the ids of spaces; "*" means all, "?" one that the caller may not see. It is empty for a type that
	// cannot be shared.
	Spaces []string `json:"spaces,omitzero"`

	// SpacesWithMatchingAliases lists spaces in which an alias already leads from this id to another object.
	SpacesWithMatchingAliases []string `json:"spacesWithMatchingAliases,omitzero"`

	// SpacesWithMatchingOrigins lists spaces that have another copy of the same origin.
	SpacesWithMatchingOrigins []string `json:"spacesWithMatchingOrigins,omitzero"`
	Type                      string   `json:"type"`
}

// ShareableReferences lists objects and what they refer to.
type ShareableReferences struct {
	// Objects has the requested ones first, then those found by following references.
	Objects []ShareableObject `json:"objects,omitzero"`
}

// ShareableReferencesRequest lists the objects to begin with.
type ShareableReferencesRequest struct {
	Objects []SavedObjectKey `json:"objects,omitzero"`
}

// SharedObject is the spaces that an object is in, or why they could not be changed.
type SharedObject struct {
	// Error is why one of many objects failed.
	Error *SavedObjectError `json:"error,omitempty"`
	ID    string            `json:"id"`

	// Spaces lists the ids of spaces; "*" means all, "?" one that the caller may not see.
	Spaces []string `json:"spaces,omitzero"`
	Type   string   `json:"type"`
}

// Space is a separate area of Kibana with its own saved objects. It is what Kibana returns, and what creates or changes
// a space. Kibana refuses members that it does not know.
type Space struct {
	// Reserved marks the default space, which cannot be deleted.
	Reserved *bool `json:"_reserved,omitempty"`

	// AuthorizedPurposes says what the caller may do in a space.
	AuthorizedPurposes *AuthorizedPurposes `json:"authorizedPurposes,omitempty"`

	// Color is the background of the avatar, a hash sign and six digits. Kibana chooses one if it is absent.
	Color *string `json:"color,omitempty"`

	// Description says what the space is for.
	Description *string `json:"description,omitempty"`

	// DisabledFeatures lists the ids of the features that are switched off. Kibana returns more than was sent where
	// Solution hides features, so compare it as a set that may have grown. Absent means none, in an update too.
	DisabledFeatures []string `json:"disabledFeatures,omitzero"`

	// ID is the id, which is part of the paths of the space. It cannot change.
	ID string `json:"id"`

	// ImageURL is an image for the avatar as a data URL. An empty one removes the image.
	ImageURL *string `json:"imageUrl,omitempty"`

	// Initials is shown in the avatar, at most two characters. Kibana derives it from the name if it is absent.
	Initials *string `json:"initials,omitempty"`

	// Name is the name for people. It need not be unique.
	Name string `json:"name"`

	// Solution is the view that a space opens with. It hides the features of the others; the classic view hides none.
	Solution *SpaceSolution `json:"solution,omitempty"`
}

// SpacePurpose is something to do in a space that takes a privilege.
type SpacePurpose string

// SpaceSolution is the view that a space opens with. It hides the features of the others; the classic view hides none.
type SpaceSolution string

// ListSpacesParams holds the query parameters of ListSpaces.
type ListSpacesParams struct {
	// IncludeAuthorizedPurposes adds to each space what the caller may do in it. It must be absent or false beside
	// Purpose, and has no effect on a server without security.
	IncludeAuthorizedPurposes *bool `form:"include_authorized_purposes,omitempty" json:"include_authorized_purposes,omitempty"`

	// Purpose keeps the spaces in which the caller may do this. The default is any.
	Purpose *SpacePurpose `form:"purpose,omitempty" json:"purpose,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCopySavedObjects = wire.Operation{ID: "CopySavedObjects", Method: http.MethodPost, Path: "/api/spaces/_copy_saved_objects", Scope: wire.SpaceScope, BodySpaces: []string{"spaces.*"}}

// CopySavedObjects copies saved objects from the space of the call into other spaces.
//
// The reply holds one result per destination and is 200 even where copying failed: look at Success of each. An
// error that can be resolved (a conflict, a missing reference) keeps everything out of that destination,
// although the other objects are listed and counted as if they had been copied.
//
// CreateNewCopies is true unless it is sent as false, so Overwrite or CompatibilityMode alone is refused with
// 400. Destinations need not exist: Kibana copies into them all the same. 404 says that a source object is
// missing.
//
// Kibana: POST /api/spaces/_copy_saved_objects (stable since 7.4), acts in the space of the call.
func (c *Client) CopySavedObjects(ctx context.Context, body CopyRequest, opts ...wire.RequestEditorFn) (map[string]CopyResult, error) {
	return wire.Value[map[string]CopyResult](ctx, c.conn, &opCopySavedObjects, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDisableLegacyURLAliases = wire.Operation{ID: "DisableLegacyURLAliases", Method: http.MethodPost, Path: "/api/spaces/_disable_legacy_url_aliases", Scope: wire.GlobalScope, Since: "8.0"}

// DisableLegacyURLAliases switches off aliases that lead from old ids of saved objects to their new ones.
//
// Kibana: POST /api/spaces/_disable_legacy_url_aliases (stable since 8.0), independent of spaces.
func (c *Client) DisableLegacyURLAliases(ctx context.Context, body DisableAliasesRequest, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDisableLegacyURLAliases, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetShareableReferences = wire.Operation{ID: "GetShareableReferences", Method: http.MethodPost, Path: "/api/spaces/_get_shareable_references", Scope: wire.SpaceScope, Since: "8.0"}

// GetShareableReferences returns saved objects with all that they refer to, and the spaces that each is in.
//
// The objects are looked up in the space of the call. The requested ones come first, then those found by
// following references. An object of a type that cannot be shared is listed with no spaces.
//
// Kibana: POST /api/spaces/_get_shareable_references (stable since 8.0), acts in the space of the call.
func (c *Client) GetShareableReferences(ctx context.Context, body ShareableReferencesRequest, opts ...wire.RequestEditorFn) (*ShareableReferences, error) {
	return wire.Object[ShareableReferences](ctx, c.conn, &opGetShareableReferences, wire.Request{Body: wire.JSON(body)}, opts)
}

var opResolveCopyErrors = wire.Operation{ID: "ResolveCopyErrors", Method: http.MethodPost, Path: "/api/spaces/_resolve_copy_saved_objects_errors", Scope: wire.SpaceScope, BodySpaces: []string{"retries.{}"}}

// ResolveCopyErrors repeats a copy that failed, with a decision for each object that stood in the way.
//
// The objects and options are those of the copy. As there, the space of the call is the source, the reply is 200
// even where copying failed, and CreateNewCopies is true unless it is sent as false.
//
// Kibana: POST /api/spaces/_resolve_copy_saved_objects_errors (stable since 7.4), acts in the space of the call.
func (c *Client) ResolveCopyErrors(ctx context.Context, body ResolveCopyRequest, opts ...wire.RequestEditorFn) (map[string]CopyResult, error) {
	return wire.Value[map[string]CopyResult](ctx, c.conn, &opResolveCopyErrors, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateObjectsSpaces = wire.Operation{ID: "UpdateObjectsSpaces", Method: http.MethodPost, Path: "/api/spaces/_update_objects_spaces", Scope: wire.SpaceScope, Since: "8.0", BodySpaces: []string{"spacesToAdd.*"}}

// UpdateObjectsSpaces adds saved objects to spaces and takes them out of others.
//
// Only objects of shareable types (data views, for one) that exist in the space of the call can be changed. The
// reply is 200 even where an object failed: look at Error of each. An object that is taken out of its last space
// is deleted.
//
// Kibana: POST /api/spaces/_update_objects_spaces (stable since 8.0), acts in the space of the call.
func (c *Client) UpdateObjectsSpaces(ctx context.Context, body ShareRequest, opts ...wire.RequestEditorFn) (*ShareResult, error) {
	return wire.Object[ShareResult](ctx, c.conn, &opUpdateObjectsSpaces, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListSpaces = wire.Operation{ID: "ListSpaces", Method: http.MethodGet, Path: "/api/spaces/space", Scope: wire.GlobalScope}

// ListSpaces returns the spaces that the caller may use, sorted by name.
//
// A space that is missing from the list need not be missing from Kibana. A caller who may use no space at all
// gets 403, not an empty list.
//
// Kibana: GET /api/spaces/space (stable since 7.0), independent of spaces.
func (c *Client) ListSpaces(ctx context.Context, params *ListSpacesParams, opts ...wire.RequestEditorFn) ([]Space, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "include_authorized_purposes", params.IncludeAuthorizedPurposes)
		wire.AddOptional(&query, "purpose", params.Purpose)
	}
	return wire.Value[[]Space](ctx, c.conn, &opListSpaces, wire.Request{Query: query}, opts)
}

var opCreateSpace = wire.Operation{ID: "CreateSpace", Method: http.MethodPost, Path: "/api/spaces/space", Scope: wire.GlobalScope}

// CreateSpace creates a space and returns it.
//
// Kibana answers 200, not 201. Objects that were once written into a space of this id, while it did not exist,
// appear in the new space.
//
// Kibana: POST /api/spaces/space (stable since 7.0), independent of spaces.
func (c *Client) CreateSpace(ctx context.Context, body Space, opts ...wire.RequestEditorFn) (*Space, error) {
	return wire.Object[Space](ctx, c.conn, &opCreateSpace, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteSpace = wire.Operation{ID: "DeleteSpace", Method: http.MethodDelete, Path: "/api/spaces/space/{id}", Scope: wire.GlobalScope}

// DeleteSpace deletes the space with the given id and everything that exists in it alone.
//
// Objects that are shared with other spaces stay in those. The default space cannot be deleted: Kibana answers
// 400.
//
// Kibana: DELETE /api/spaces/space/{id} (stable since 7.0), independent of spaces.
func (c *Client) DeleteSpace(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteSpace, wire.Request{Path: []string{id}}, opts)
}

var opGetSpace = wire.Operation{ID: "GetSpace", Method: http.MethodGet, Path: "/api/spaces/space/{id}", Scope: wire.GlobalScope}

// GetSpace returns the space with the given id.
//
// 404 says that there is no such space. 403 says nothing about it: a caller without access to the space gets it
// whether the space exists or not.
//
// Kibana: GET /api/spaces/space/{id} (stable since 7.0), independent of spaces.
func (c *Client) GetSpace(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Space, error) {
	return wire.Object[Space](ctx, c.conn, &opGetSpace, wire.Request{Path: []string{id}}, opts)
}

var opUpdateSpace = wire.Operation{ID: "UpdateSpace", Method: http.MethodPut, Path: "/api/spaces/space/{id}", Scope: wire.GlobalScope}

// UpdateSpace changes the space with the given id and returns it.
//
// The body is merged into the stored space: an absent description, colour, initials, image or solution keeps its
// value, and can only be emptied where an empty string is allowed. DisabledFeatures is the exception: when it is
// absent, no feature stays disabled.
//
// The id of the path counts. The body must have a well-formed id too, but Kibana does not look at it. Newer
// servers may leave kept members out of the reply; GetSpace shows them.
//
// Kibana: PUT /api/spaces/space/{id} (stable since 7.0), independent of spaces.
func (c *Client) UpdateSpace(ctx context.Context, id string, body Space, opts ...wire.RequestEditorFn) (*Space, error) {
	return wire.Object[Space](ctx, c.conn, &opUpdateSpace, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}
