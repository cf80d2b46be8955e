package scoped

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// PackagePolicy adds an integration to agent policies.
	PackagePolicy = fleetpolicies.PackagePolicy
	// PackagePolicyRequest is a package policy to create.
	PackagePolicyRequest = fleetpolicies.PackagePolicyRequest
	// PackagePolicyUpdate is a change of a package policy.
	PackagePolicyUpdate = fleetpolicies.PackagePolicyUpdate
	// PackagePolicyPackage names the package of a package policy.
	PackagePolicyPackage = fleetpolicies.PolicyPackage
	// PackagePolicyInputs are the inputs of a package policy, as a list or, in the simplified form, as a map by template
	// and type. [fleetpolicies.InputsFrom] makes them of either.
	PackagePolicyInputs = fleetpolicies.Inputs
	// FindPackagePoliciesParams says which package policies to find, and in what form to return them.
	FindPackagePoliciesParams = fleetpolicies.ListPackagePoliciesParams
	// PackagePolicyDeletion tells how the deletion of a package policy went.
	PackagePolicyDeletion = fleetpolicies.DeletionResult
	// PackagePolicyUpgrade tells how the upgrade of a package policy went.
	PackagePolicyUpgrade = fleetpolicies.UpgradeResult
	// PackagePolicyPreview is what an upgrade would change in a package policy.
	PackagePolicyPreview = fleetpolicies.UpgradePreview
)

// PackagePoliciesService manages the package policies of Fleet, which say how agents use integrations. A package policy
// is in the spaces of its agent policies.
type PackagePoliciesService struct {
	conn *Client
	api  *fleetpolicies.Client
}

func newPackagePoliciesService(c *Client) *PackagePoliciesService {
	return &PackagePoliciesService{conn: c, api: fleetpolicies.New(c)}
}

// Create adds an integration to the agent policies that PolicyIDs names, which get a new revision. Kibana installs the
// package if need be. It fails with a [*ConflictError] if the name is taken in one of the spaces, with a
// [*NotFoundError] if there is no such agent policy, and with a [*BadRequestError] if an agent policy is managed and
// Force is not set. More than one agent policy needs a licence for it.
//
// Kibana: POST /api/fleet/package_policies.
func (s *PackagePoliciesService) Create(ctx context.Context, request PackagePolicyRequest, opts ...CallOption) (*PackagePolicy, error) {
	switch {
	case request.Name == "":
		return nil, s.conn.argument(ctx, "CreatePackagePolicy", "name", "must not be empty", opts)
	case request.Package.Name == "" || request.Package.Version == "":
		return nil, s.conn.argument(ctx, "CreatePackagePolicy", "package", "must have a name and a version", opts)
	}
	return packagePolicy(s.api.CreatePackagePolicy(ctx, nil, request, opts...))
}

// Get returns a package policy, its inputs as a list. One that is in other spaces only is a [*NotFoundError].
//
// Kibana: GET /api/fleet/package_policies/{packagePolicyId}.
func (s *PackagePoliciesService) Get(ctx context.Context, id string, opts ...CallOption) (*PackagePolicy, error) {
	return packagePolicy(s.api.GetPackagePolicy(ctx, id, nil, opts...))
}

// GetSimplified is Get in the simplified form: inputs are a map, and variables are their values.
//
// Kibana: GET /api/fleet/package_policies/{packagePolicyId}?format=simplified.
func (s *PackagePoliciesService) GetSimplified(ctx context.Context, id string, opts ...CallOption) (*PackagePolicy, error) {
	params := fleetpolicies.GetPackagePolicyParams{Format: Ptr(fleetpolicies.InputsFormatSimplified)}
	return packagePolicy(s.api.GetPackagePolicy(ctx, id, &params, opts...))
}

// Update changes a package policy; what is absent stays as it is. The agent policies that use it get a new revision.
// Inputs in the simplified form need Package and Name. With Version, that of the policy as it was read, a change by
// somebody else in between is a [*ConflictError], as is a name that is taken.
//
// Kibana: PUT /api/fleet/package_policies/{packagePolicyId}.
func (s *PackagePoliciesService) Update(ctx context.Context, id string, update PackagePolicyUpdate, opts ...CallOption) (*PackagePolicy, error) {
	return packagePolicy(s.api.UpdatePackagePolicy(ctx, id, nil, update, opts...))
}

// Delete deletes a package policy. That there is none is no error. It fails with a [*BadRequestError] if the policy or
// an agent policy of it is managed.
//
// Kibana: DELETE /api/fleet/package_policies/{packagePolicyId}.
func (s *PackagePoliciesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	_, err := s.api.DeletePackagePolicy(ctx, id, nil, opts...)
	return err
}

// ForceDelete is Delete that deletes managed ones, too.
//
// Kibana: DELETE /api/fleet/package_policies/{packagePolicyId}?force=true.
func (s *PackagePoliciesService) ForceDelete(ctx context.Context, id string, opts ...CallOption) error {
	_, err := s.api.DeletePackagePolicy(ctx, id, &fleetpolicies.DeletePackagePolicyParams{Force: Ptr(true)}, opts...)
	return err
}

// Find yields all package policies that params describe, the last changed first, from the page that Page names on, 100
// at a time unless PerPage says otherwise. Kuery selects; its fields begin with ingest-package-policies, as in
// `ingest-package-policies.package.name:nginx`. Each page is a request, made when the loop comes to it; an error ends the
// sequence. Policies that change meanwhile may be missed or seen twice.
//
// Kibana: GET /api/fleet/package_policies.
func (s *PackagePoliciesService) Find(ctx context.Context, params FindPackagePoliciesParams, opts ...CallOption) iter.Seq2[*PackagePolicy, error] {
	return s.api.ListPackagePoliciesAll(ctx, &params, opts...)
}

// BulkGet returns many package policies with one request. Those that are missing come back as a [*PartialError] next to
// the others.
//
// Kibana: POST /api/fleet/package_policies/_bulk_get.
func (s *PackagePoliciesService) BulkGet(ctx context.Context, ids []string, opts ...CallOption) ([]PackagePolicy, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var call *wire.Call
	found, err := s.api.BulkGetPackagePolicies(ctx, nil, fleetpolicies.BulkGetPackagePoliciesRequest{
		IDs: ids, IgnoreMissing: Ptr(true),
	}, watched(&call, readOnly(opts))...)
	if err != nil {
		return nil, err
	}
	have := make(map[string]bool, len(found.Items))
	for i := range found.Items {
		have[found.Items[i].ID] = true
	}
	return found.Items, missingPolicies(call, "package policy", ids, have)
}

// BulkDelete deletes many package policies with one request, which Kibana answers with success in any case. Those that
// are not deleted, for being managed or missing, come back as a [*PartialError] next to the result.
//
// Kibana: POST /api/fleet/package_policies/delete.
func (s *PackagePoliciesService) BulkDelete(ctx context.Context, ids []string, opts ...CallOption) ([]PackagePolicyDeletion, error) {
	return s.bulkDelete(ctx, fleetpolicies.BulkDeleteRequest{PackagePolicyIDs: listed(ids)}, opts)
}

// BulkForceDelete is BulkDelete that deletes managed ones, too.
//
// Kibana: POST /api/fleet/package_policies/delete with force.
func (s *PackagePoliciesService) BulkForceDelete(ctx context.Context, ids []string, opts ...CallOption) ([]PackagePolicyDeletion, error) {
	return s.bulkDelete(ctx, fleetpolicies.BulkDeleteRequest{PackagePolicyIDs: listed(ids), Force: Ptr(true)}, opts)
}

func (s *PackagePoliciesService) bulkDelete(ctx context.Context, body fleetpolicies.BulkDeleteRequest, opts []CallOption) ([]PackagePolicyDeletion, error) {
	var call *wire.Call
	results, err := s.api.BulkDeletePackagePolicies(ctx, body, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	var failures []ItemError
	for _, result := range results {
		if !result.Success {
			failures = append(failures, policyFailure(result.ID, result.StatusCode, result.Body))
		}
	}
	return results, partial(call, len(results)-len(failures), failures)
}

// Upgrade brings package policies to the version of their package that is installed. One that fails with a status fails
// the whole call, although others may be done; those that fail without come back as a [*PartialError] next to the
// result.
//
// Kibana: POST /api/fleet/package_policies/upgrade.
func (s *PackagePoliciesService) Upgrade(ctx context.Context, ids []string, opts ...CallOption) ([]PackagePolicyUpgrade, error) {
	var call *wire.Call
	results, err := s.api.BulkUpgradePackagePolicies(ctx, fleetpolicies.PackagePolicyIDs{PackagePolicyIDs: listed(ids)}, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	var failures []ItemError
	for _, result := range results {
		if !result.Success {
			failures = append(failures, policyFailure(result.ID, result.StatusCode, result.Body))
		}
	}
	return results, partial(call, len(results)-len(failures), failures)
}

// DryRun shows what Upgrade would change, and changes nothing. An empty version is the installed one. Those that would
// not upgrade without help have HasErrors and come back as a [*PartialError] next to the result, which says what is
// wrong.
//
// Kibana: POST /api/fleet/package_policies/upgrade/dryrun.
func (s *PackagePoliciesService) DryRun(ctx context.Context, ids []string, version string, opts ...CallOption) ([]PackagePolicyPreview, error) {
	var call *wire.Call
	previews, err := s.api.PreviewPackagePolicyUpgrades(ctx, fleetpolicies.PreviewRequest{
		PackagePolicyIDs: listed(ids), PackageVersion: optional(version),
	}, watched(&call, readOnly(opts))...)
	if err != nil {
		return nil, err
	}
	var failures []ItemError
	for i, preview := range previews {
		if !preview.HasErrors {
			continue
		}
		id := Value(preview.Name)
		if i < len(ids) {
			id = ids[i]
		}
		failures = append(failures, previewFailure(id, preview))
	}
	return previews, partial(call, len(previews)-len(failures), failures)
}

// packagePolicy takes a package policy out of its wrapping.
func packagePolicy(reply *fleetpolicies.PackagePolicyResponse, err error) (*PackagePolicy, error) {
	if err != nil {
		return nil, err
	}
	return &reply.Item, nil
}

// policyFailure is one of many package policies that an operation failed for.
func policyFailure(id string, status *int64, reason *fleetpolicies.Failure) ItemError {
	failure := ItemError{Type: "package policy", ID: id, StatusCode: int(Value(status))}
	if reason != nil {
		failure.Message = reason.Message
	}
	if failure.StatusCode == 0 && failure.Message == "" {
		failure.Message = "it failed without a reason"
	}
	return failure
}

// previewFailure finds why a package policy would not upgrade: Kibana says so of the policy as it would be.
func previewFailure(id string, preview PackagePolicyPreview) ItemError {
	failure := policyFailure(id, preview.StatusCode, preview.Body)
	for _, after := range preview.Diff {
		for _, problem := range after.Errors {
			failure.Message = problem.Message
			return failure
		}
	}
	return failure
}

// missingPolicies reports the policies that were asked for and are not there.
func missingPolicies(call *wire.Call, kind string, ids []string, have map[string]bool) error {
	var failures []ItemError
	for _, id := range ids {
		if !have[id] {
			failures = append(failures, ItemError{Type: kind, ID: id, StatusCode: http.StatusNotFound})
		}
	}
	return partial(call, len(ids)-len(failures), failures)
}
