package scoped

import (
	"context"
	"errors"
	"net/http"
)

// ReadBack finds out what became of a write whose call returned err. A write can be applied although its call failed: the
// reply was lost, or Kibana answered 409 or 500 after the fact. When look is needed it is called, with ctx, to look for
// the effect in Kibana.
//
// It is true when the write was applied: err is nil, or look found the effect. It is false with a nil error when the
// write was not applied and may be sent again. It is false with an error when look failed and nobody knows.
//
// For an object that was to be created, look can be as short as
//
//	_, err := kb.Actions.Get(ctx, id)
//	return scoped.Found(err)
func ReadBack(ctx context.Context, err error, look func(context.Context) (bool, error)) (applied bool, _ error) {
	switch {
	case err == nil:
		return true, nil
	case !MayHaveApplied(err):
		return false, nil
	}
	return look(ctx)
}

// Found reads the error of a call that gets one object: nil is found, a [*NotFoundError] is not found, and anything else,
// a missing space included, is no answer.
func Found(err error) (bool, error) {
	var missing *NotFoundError
	if errors.As(err, &missing) && !errors.Is(err, ErrSpaceNotFound) {
		return false, nil
	}
	return err == nil, err
}

// MayHaveApplied tells whether a write may have been applied although its call returned err. It is false for what was
// refused before it was sent, for what no connection was made for, and where Kibana refused the only attempt with a
// status from 400 to 499, except 408 and 409.
func MayHaveApplied(err error) bool {
	var (
		argument   *ArgumentError
		invalid    *InvalidSpaceIDError
		missing    *SpaceNotFoundError
		locked     *CredentialError
		old        *UnsupportedError
		connection *ConnectionError
		reply      *APIError
	)
	switch {
	case errors.As(err, &reply):
		status := reply.StatusCode
		refused := status >= 400 && status < 500 && status != http.StatusRequestTimeout && status != http.StatusConflict
		return reply.Attempts > 1 || !refused
	case errors.As(err, &connection):
		return connection.Attempts > 1 || connection.Attempts == 1 && !neverSent(connection.Err)
	case errors.As(err, &argument), errors.As(err, &invalid), errors.As(err, &missing), errors.As(err, &locked),
		errors.As(err, &old), errors.Is(err, ErrClosed):
		return false
	}
	return true
}
