package scoped

// WithSpace makes the calls of the client act in the space with the given id, unless an option of the call says
// otherwise; the default is the default space. Unlike [Client.Space] it asks Kibana for nothing: the first call in the
// space finds out whether it exists, and fails with a [*SpaceNotFoundError] if not. An id that cannot name a space makes
// New fail with an [*InvalidSpaceIDError].
func WithSpace(id string) Option {
	return func(s *settings) error {
		if !validSpaceID(id) {
			return &InvalidSpaceIDError{SpaceID: id}
		}
		s.space = id
		return nil
	}
}
