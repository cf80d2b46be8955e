package scoped

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// SLODeletion tells what became of one of many SLOs.
	SLODeletion = slo.BulkDeleteResult
	// SLOInstance names an instance of an SLO.
	SLOInstance = slo.InstanceRef
	// SLOPurgePolicy says how old data must be to be deleted. [slo.PurgePolicyFrom] makes one.
	SLOPurgePolicy = slo.PurgePolicy
)

// BulkDelete deletes SLOs with their data and waits until Kibana is done, which it does in the background. The result tells
// what became of each; those that are not deleted come back as a [*PartialError] next to it, in which one that does not
// exist in the space matches ErrNotFound. When ctx ends, BulkDelete stops waiting and Kibana goes on deleting. How far it
// is, is asked for after 100 ms first and then ever less often, up to every 2 s; without a deadline of ctx it is asked for as
// long as Kibana is not done.
//
// Kibana: POST /api/observability/slos/_bulk_delete, GET /api/observability/slos/_bulk_delete/{taskId}.
func (s *SLOsService) BulkDelete(ctx context.Context, ids []string, opts ...CallOption) ([]SLODeletion, error) {
	if len(ids) == 0 {
		return nil, s.conn.argument(ctx, "BulkDeleteSLOs", "ids", "must not be empty", opts)
	}
	var call *wire.Call
	task, err := s.api.BulkDeleteSLOs(ctx, slo.BulkDeleteRequest{IDs: ids}, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	var status *slo.BulkDeleteStatus
	waitedFor := fmt.Sprintf("%sBulkDeleteSLOs: waiting for task %s", inSpace(call.Resolved), task.TaskID)
	err = poll(ctx, waitedFor, 100*time.Millisecond, 2*time.Second, func() (done bool, _ time.Duration, err error) {
		status, err = s.api.GetBulkDeleteStatus(ctx, task.TaskID, opts...)
		return err == nil && status.IsDone, 0, err
	})
	if err != nil {
		return nil, err
	}
	return status.Results, sloDeleteFailures(call, ids, status)
}

// sloDeleteFailures finds the SLOs that were not deleted, and those of which nothing is said.
func sloDeleteFailures(call *wire.Call, ids []string, status *slo.BulkDeleteStatus) error {
	told := make(map[string]bool, len(ids))
	succeeded := 0
	var failures []ItemError
	for _, result := range status.Results {
		told[result.ID] = true
		if result.Success {
			succeeded++
			continue
		}
		failures = append(failures, sloFailure(result.ID, Value(result.Error)))
	}
	for _, id := range ids {
		if !told[id] {
			told[id] = true
			failures = append(failures, sloFailure(id, Value(status.Error)))
		}
	}
	return partial(call, succeeded, failures)
}

func sloFailure(id, message string) ItemError {
	failure := ItemError{Type: "slo", ID: id, Message: message}
	switch message {
	case "":
		failure.Message = "the SLO was not deleted, without a reason"
	case fmt.Sprintf("SLO [%s] not found", id):
		failure.StatusCode = http.StatusNotFound
	}
	return failure
}

// DeleteInstances deletes the data of instances of SLOs that are grouped, and leaves the SLOs. Instances that do not exist
// are passed over. While an SLO has documents of an instance, that comes back.
//
// Kibana: POST /api/observability/slos/_delete_instances.
func (s *SLOsService) DeleteInstances(ctx context.Context, instances []SLOInstance, opts ...CallOption) error {
	return s.api.DeleteInstances(ctx, slo.DeleteInstancesRequest{Instances: listed(instances)}, opts...)
}

// PurgeRollups starts to delete old data that SLOs are computed from, not the documents that were measured, and returns
// the id of the task. Kibana has no operation that tells how far it is. A policy that would drop data of the time window
// of an SLO is a [*BadRequestError].
//
// Kibana: POST /api/observability/slos/_bulk_purge_rollup.
func (s *SLOsService) PurgeRollups(ctx context.Context, ids []string, policy SLOPurgePolicy, opts ...CallOption) (taskID string, err error) {
	if policy.JSON() == nil {
		return "", s.conn.argument(ctx, "BulkPurgeRollupData", "purgePolicy", "must be set: slo.PurgePolicyFrom makes one", opts)
	}
	task, err := s.api.BulkPurgeRollupData(ctx, slo.PurgeRequest{IDs: listed(ids), PurgePolicy: policy}, opts...)
	if err != nil {
		return "", err
	}
	return task.TaskID, nil
}
