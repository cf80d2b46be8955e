package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/spaces"
	"github.com/kibana-go/kibana-go/gen/wire"
)

// Space is a space, as it is sent and as it is answered. ID and Name are needed to create and to update one.
type Space = spaces.Space

type (
	// SpaceSolution is the view that a space opens with.
	SpaceSolution = spaces.SpaceSolution
	// SpacePurpose is something to do in a space that takes a privilege.
	SpacePurpose = spaces.SpacePurpose
	// ListSpacesParams narrows a list of spaces.
	ListSpacesParams = spaces.ListSpacesParams
	// CopyRequest says what to copy, and into which spaces.
	CopyRequest = spaces.CopyRequest
	// CopyResult is what happened in one destination of a copy.
	CopyResult = spaces.CopyResult
	// CopyRetry is what to do about one object in one destination.
	CopyRetry = spaces.CopyRetry
	// ResolveCopyRequest says what to copy again, and what to do about each object in each space.
	ResolveCopyRequest = spaces.ResolveCopyRequest
	// ShareRequest says which objects to add to spaces, and to take out of spaces.
	ShareRequest = spaces.ShareRequest
	// ShareResult has an entry for each object of a ShareRequest.
	ShareResult = spaces.ShareResult
	// ShareableReferences lists objects and what they refer to.
	ShareableReferences = spaces.ShareableReferences
	// ShareableReferencesRequest lists the objects to begin with.
	ShareableReferencesRequest = spaces.ShareableReferencesRequest
	// ObjectKey names an object to copy or to share.
	ObjectKey = spaces.SavedObjectKey
	// LegacyURLAlias names an alias by where it leads from.
	LegacyURLAlias = spaces.LegacyURLAlias
	// DisableAliasesRequest lists the aliases to switch off.
	DisableAliasesRequest = spaces.DisableAliasesRequest
)

// The views that a space may open with. Each but the classic one hides the features of the others.
const (
	ClassicSolution       = spaces.SpaceSolutionClassic
	ElasticsearchSolution = spaces.SpaceSolutionElasticsearch
	ObservabilitySolution = spaces.SpaceSolutionObservability
	SecuritySolution      = spaces.SpaceSolutionSecurity
)

// The purposes that a list of spaces can be made for.
const (
	AnyPurpose   = spaces.SpacePurposeAny
	CopyPurpose  = spaces.SpacePurposeCopySavedObjectsIntoSpace
	SharePurpose = spaces.SpacePurposeShareSavedObjectsIntoSpace
)

// SpacesService manages spaces and moves objects between them. Where an operation creates, changes or deletes a space,
// the client and all its relatives forget what they knew of it, whatever came of the call.
//
// The operations on spaces themselves are independent of the client's own space. Copying and sharing start from it.
type SpacesService struct {
	conn *Client
	api  *spaces.Client
}

func newSpacesService(c *Client) *SpacesService { return &SpacesService{conn: c, api: spaces.New(c)} }

// Create makes a space. ID and Name are needed; what Kibana alone decides, Reserved and AuthorizedPurposes, is not
// sent. It fails with a [*ConflictError] if the id is taken.
//
// Kibana: POST /api/spaces/space.
func (s *SpacesService) Create(ctx context.Context, space Space, opts ...CallOption) (*Space, error) {
	if err := s.checkSpace(ctx, "CreateSpace", space); err != nil {
		return nil, err
	}
	return s.api.CreateSpace(ctx, writable(space), opts...)
}

// Get returns a space. It fails with a [*SpaceNotFoundError], which is also a [*NotFoundError], if there is none, and
// with an [*AuthorizationError] if the credential may not use it: Kibana does not tell then whether it exists.
//
// Kibana: GET /api/spaces/space/{id}.
func (s *SpacesService) Get(ctx context.Context, id string, opts ...CallOption) (*Space, error) {
	if !validSpaceID(id) {
		return nil, s.conn.refuse(ctx, "GetSpace", &InvalidSpaceIDError{SpaceID: id})
	}
	return s.api.GetSpace(ctx, id, opts...)
}

// List returns the spaces that the credential may use, sorted by name. A space that is not among them may exist all the
// same. It fails with an [*AuthorizationError] if the credential may use none.
//
// Kibana: GET /api/spaces/space.
func (s *SpacesService) List(ctx context.Context, opts ...CallOption) ([]Space, error) {
	return s.api.ListSpaces(ctx, nil, opts...)
}

// ListFor is List for a purpose, such as copying objects into the spaces, or with what each space may be used for.
//
// Kibana: GET /api/spaces/space?purpose=….
func (s *SpacesService) ListFor(ctx context.Context, params ListSpacesParams, opts ...CallOption) ([]Space, error) {
	return s.api.ListSpaces(ctx, &params, opts...)
}

// Update changes a space. Kibana merges: a field that is absent keeps its value, except DisabledFeatures, which
// becomes empty when it is absent. A field cannot be unset but by sending the empty string where Kibana takes it
// (Description, ImageURL). Kibana may add to DisabledFeatures what the Solution hides. Update never creates a space.
//
// Kibana: PUT /api/spaces/space/{id}.
func (s *SpacesService) Update(ctx context.Context, space Space, opts ...CallOption) (*Space, error) {
	if err := s.checkSpace(ctx, "UpdateSpace", space); err != nil {
		return nil, err
	}
	return s.api.UpdateSpace(ctx, space.ID, writable(space), opts...)
}

// Delete deletes a space with all objects that are in no other space. The default space cannot be deleted: that fails
// with a [*BadRequestError].
//
// Kibana: DELETE /api/spaces/space/{id}.
func (s *SpacesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	if !validSpaceID(id) {
		return s.conn.refuse(ctx, "DeleteSpace", &InvalidSpaceIDError{SpaceID: id})
	}
	return s.api.DeleteSpace(ctx, id, opts...)
}

// CopySavedObjects copies objects from the space of the call to the spaces of the request, and returns what came of it
// by space. Kibana makes new ids unless CreateNewCopies is false, and refuses Overwrite unless it is. It stores nothing
// in a space where an object conflicts or lacks a reference; that comes back as a [*PartialError] next to the result.
//
// Kibana copies into a space that does not exist as well; this method refuses it with a [*SpaceNotFoundError].
//
// Kibana: POST /api/spaces/_copy_saved_objects.
func (s *SpacesService) CopySavedObjects(ctx context.Context, request CopyRequest, opts ...CallOption) (map[string]CopyResult, error) {
	var call *wire.Call
	result, err := s.api.CopySavedObjects(ctx, request, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	return result, copyFailures(call, result)
}

// ResolveCopyErrors copies again what CopySavedObjects could not, with a decision for each object. Spaces are checked
// and results returned as there.
//
// Kibana: POST /api/spaces/_resolve_copy_saved_objects_errors.
func (s *SpacesService) ResolveCopyErrors(ctx context.Context, request ResolveCopyRequest, opts ...CallOption) (map[string]CopyResult, error) {
	var call *wire.Call
	result, err := s.api.ResolveCopyErrors(ctx, request, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	return result, copyFailures(call, result)
}

// UpdateObjectsSpaces adds shareable objects of the space of the call to spaces and takes them out of others; "*" is
// all spaces, and one of the two lists may be left out. An object that is taken out of its last space is deleted.
// Objects that fail come back as a [*PartialError] next to the result.
//
// Kibana adds objects to a space that does not exist as well; this method refuses it with a [*SpaceNotFoundError].
//
// Kibana: POST /api/spaces/_update_objects_spaces.
func (s *SpacesService) UpdateObjectsSpaces(ctx context.Context, request ShareRequest, opts ...CallOption) (*ShareResult, error) {
	// Kibana wants both lists, be they empty.
	if request.SpacesToAdd == nil {
		request.SpacesToAdd = []string{}
	}
	if request.SpacesToRemove == nil {
		request.SpacesToRemove = []string{}
	}
	var call *wire.Call
	result, err := s.api.UpdateObjectsSpaces(ctx, request, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	return result, shareFailures(call, result)
}

// GetShareableReferences returns objects of the space of the call with all that they refer to, and the spaces that each
// is in.
//
// Kibana: POST /api/spaces/_get_shareable_references.
func (s *SpacesService) GetShareableReferences(ctx context.Context, request ShareableReferencesRequest, opts ...CallOption) (*ShareableReferences, error) {
	return s.api.GetShareableReferences(ctx, request, readOnly(opts)...)
}

// DisableLegacyURLAliases switches off aliases that lead from old ids of objects to new ones.
//
// Kibana: POST /api/spaces/_disable_legacy_url_aliases.
func (s *SpacesService) DisableLegacyURLAliases(ctx context.Context, request DisableAliasesRequest, opts ...CallOption) error {
	return s.api.DisableLegacyURLAliases(ctx, request, opts...)
}

// checkSpace finds what Kibana would refuse for certain.
func (s *SpacesService) checkSpace(ctx context.Context, operation string, space Space) error {
	if !validSpaceID(space.ID) {
		return s.conn.refuse(ctx, operation, &InvalidSpaceIDError{SpaceID: space.ID})
	}
	if space.Name == "" {
		return s.conn.refuse(ctx, operation, &ArgumentError{Operation: operation, Field: "name", SpaceID: space.ID, Reason: "must not be empty"})
	}
	return nil
}

// writable is a space without the fields that Kibana alone decides, and refuses or ignores when they are sent.
func writable(space Space) Space {
	space.Reserved, space.AuthorizedPurposes = nil, nil
	return space
}
