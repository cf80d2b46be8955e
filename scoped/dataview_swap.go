package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/dataviews"
)

type (
	// SwapRequest says which references to change. FromID and ToID are needed, and differ.
	SwapRequest = dataviews.SwapRequest
	// SwapResult is what SwapReferences did.
	SwapResult = dataviews.SwapResult
	// SwappedObject is a saved object whose reference changes.
	SwappedObject = dataviews.SwappedObject
)

// PreviewSwap returns the saved objects that one request of SwapReferences would change: 20 at most. It changes nothing.
//
// Kibana: POST /api/data_views/swap_references/_preview.
func (s *DataViewsService) PreviewSwap(ctx context.Context, request SwapRequest, opts ...CallOption) ([]SwappedObject, error) {
	if err := s.checkSwap(ctx, "PreviewSwapReferences", request, opts); err != nil {
		return nil, err
	}
	reply, err := s.api.PreviewSwapReferences(ctx, request, readOnly(opts)...)
	if err != nil {
		return nil, err
	}
	return reply.Result, nil
}

// SwapReferences makes the saved objects of the space that refer to one data view refer to another, and returns them.
// The new data view must exist, else the call fails with a [*BadRequestError]; the old one need not. With Delete the old
// one is deleted once nothing refers to it.
//
// Kibana changes 20 objects with a request, so this method sends as many as it takes, until one changes nothing more.
// When one of them fails, the result has what was changed before, next to the error. With ForIDs Kibana may overlook
// objects where more than 20 refer to the old data view.
//
// Kibana: POST /api/data_views/swap_references.
func (s *DataViewsService) SwapReferences(ctx context.Context, request SwapRequest, opts ...CallOption) (*SwapResult, error) {
	if err := s.checkSwap(ctx, "SwapReferences", request, opts); err != nil {
		return nil, err
	}
	all := &SwapResult{Result: []SwappedObject{}}
	seen := map[SwappedObject]bool{}
	for {
		reply, err := s.api.SwapReferences(ctx, request, opts...)
		if err != nil {
			return all, err
		}
		all.DeleteStatus = reply.DeleteStatus
		progress := false
		for _, object := range reply.Result {
			if !seen[object] {
				seen[object], progress = true, true
				all.Result = append(all.Result, object)
			}
		}
		if !progress || reply.DeleteStatus != nil && reply.DeleteStatus.DeletePerformed {
			return all, nil
		}
	}
}

func (s *DataViewsService) checkSwap(ctx context.Context, operation string, request SwapRequest, opts []CallOption) error {
	switch {
	case request.FromID == "":
		return s.conn.argument(ctx, operation, "fromId", "must not be empty", opts)
	case request.ToID == "":
		return s.conn.argument(ctx, operation, "toId", "must not be empty", opts)
	case request.FromID == request.ToID:
		return s.conn.argument(ctx, operation, "toId", "must not be the same as fromId", opts)
	}
	return nil
}
