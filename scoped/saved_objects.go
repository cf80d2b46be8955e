package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
)

type (
	// SavedObject is a dashboard, a data view or another object that Kibana stores.
	SavedObject = savedobjects.SavedObject
	// SavedObjectReference is how one object refers to another.
	SavedObjectReference = savedobjects.SavedObjectReference
	// SavedObjectUpdate is a change of an object.
	SavedObjectUpdate = savedobjects.SavedObjectUpdate
	// SavedObjectKey names an object.
	SavedObjectKey = savedobjects.SavedObjectKey
	// ResolvedSavedObject is an object and how it was found.
	ResolvedSavedObject = savedobjects.ResolvedSavedObject
	// KeyRotation counts what a rotation of the encryption key did.
	KeyRotation = savedobjects.KeyRotation
	// RotateKeyParams narrows a rotation of the encryption key.
	RotateKeyParams = savedobjects.RotateEncryptionKeyParams
)

// SavedObjectRequest is an object to create.
type SavedObjectRequest struct {
	// Type is the type of the object, such as "dashboard". It is needed.
	Type string `json:"type"`
	// ID is the id of the object. Kibana makes one if it is empty.
	ID string `json:"id,omitempty"`
	// Overwrite replaces an object of that id in the space; without it such an object is a conflict. An object of
	// another space is a conflict either way, for most types.
	Overwrite bool `json:"overwrite,omitempty"`
	// Attributes is the content, whose members depend on the type. It is needed.
	Attributes map[string]any `json:"attributes"`
	// References lists the objects that this one refers to.
	References []SavedObjectReference `json:"references,omitzero"`
	// InitialNamespaces lists the spaces to create the object in, instead of the space of the call. Each is checked to
	// exist, as the space of a call is. Types that cannot be shared take one space.
	InitialNamespaces []string `json:"initialNamespaces,omitzero"`
	// CoreMigrationVersion is the release whose common form the object has, empty for that of the server.
	CoreMigrationVersion string `json:"coreMigrationVersion,omitempty"`
	// TypeMigrationVersion is the version of the type whose form the object has, empty for that of the server.
	TypeMigrationVersion string `json:"typeMigrationVersion,omitempty"`
}

// SavedObjectsService reads and writes the saved objects of a space. Kibana calls the operations on single objects, and
// their bulk forms, deprecated but has removed none.
type SavedObjectsService struct {
	conn *Client
	api  *savedobjects.Client
}

func newSavedObjectsService(c *Client) *SavedObjectsService {
	return &SavedObjectsService{conn: c, api: savedobjects.New(c)}
}

// Create makes an object. It fails with a [*ConflictError] if the id is taken: by an object of the same space unless
// Overwrite is set, by one of another space in any case, for most types.
//
// Kibana: POST /api/saved_objects/{type} and POST /api/saved_objects/{type}/{id}.
func (s *SavedObjectsService) Create(ctx context.Context, request SavedObjectRequest, opts ...CallOption) (*SavedObject, error) {
	body := savedobjects.SavedObjectCreate{
		Attributes: request.Attributes, References: request.References, InitialNamespaces: request.InitialNamespaces,
		CoreMigrationVersion: optional(request.CoreMigrationVersion), TypeMigrationVersion: optional(request.TypeMigrationVersion),
	}
	if request.ID == "" {
		return s.api.CreateSavedObject(ctx, request.Type, nil, body, opts...)
	}
	params := savedobjects.CreateSavedObjectWithIDParams{Overwrite: optional(request.Overwrite)}
	return s.api.CreateSavedObjectWithID(ctx, request.Type, request.ID, &params, body, opts...)
}

// Get returns an object. One that is only in another space is a [*NotFoundError].
//
// Kibana: GET /api/saved_objects/{type}/{id}.
func (s *SavedObjectsService) Get(ctx context.Context, typ, id string, opts ...CallOption) (*SavedObject, error) {
	return s.api.GetSavedObject(ctx, typ, id, opts...)
}

// Resolve is Get for an id that may be an old one: the outcome tells whether an alias led to the object.
//
// Kibana: GET /api/saved_objects/resolve/{type}/{id}.
func (s *SavedObjectsService) Resolve(ctx context.Context, typ, id string, opts ...CallOption) (*ResolvedSavedObject, error) {
	return s.api.ResolveSavedObject(ctx, typ, id, opts...)
}

// Update changes attributes of an object. Kibana merges them into those that it has; References replaces all, if given.
// The result holds what was sent, not the whole object. Version, if given, must be that of the object, else the call
// fails with a [*ConflictError].
//
// Kibana: PUT /api/saved_objects/{type}/{id}.
func (s *SavedObjectsService) Update(ctx context.Context, typ, id string, update SavedObjectUpdate, opts ...CallOption) (*SavedObject, error) {
	return s.api.UpdateSavedObject(ctx, typ, id, update, opts...)
}

// Delete deletes an object. One that is in several spaces is a [*BadRequestError]; ForceDelete deletes it.
//
// Kibana: DELETE /api/saved_objects/{type}/{id}.
func (s *SavedObjectsService) Delete(ctx context.Context, typ, id string, opts ...CallOption) error {
	_, err := s.api.DeleteSavedObject(ctx, typ, id, nil, opts...)
	return err
}

// ForceDelete deletes an object from all the spaces that it is in.
//
// Kibana: DELETE /api/saved_objects/{type}/{id}?force=true.
func (s *SavedObjectsService) ForceDelete(ctx context.Context, typ, id string, opts ...CallOption) error {
	_, err := s.api.DeleteSavedObject(ctx, typ, id, &savedobjects.DeleteSavedObjectParams{Force: Ptr(true)}, opts...)
	return err
}

// RotateEncryptionKey encrypts all encrypted objects of the whole Kibana anew with its primary key. It fails with a
// [*RateLimitError] while another rotation runs and with a [*BadRequestError] if Kibana has no old keys configured.
//
// Kibana: POST /api/encrypted_saved_objects/_rotate_key.
func (s *SavedObjectsService) RotateEncryptionKey(ctx context.Context, params RotateKeyParams, opts ...CallOption) (*KeyRotation, error) {
	return s.api.RotateEncryptionKey(ctx, &params, opts...)
}
