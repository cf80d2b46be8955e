package contract_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"testing"

	"github.com/kibana-go/kibana-go/gen/fleetpackages"
	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

// TestPackagesAreInstalledFromEveryPlace takes packages through all that can happen to them.
func TestPackagesAreInstalledFromEveryPlace(t *testing.T) {
	t.Parallel()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			_, w, kb := stage(t, p)
			f := packageFlow{t: t, api: fleetpackages.New(kb), opts: p.options()}
			f.browse()
			f.install()
			f.assets(fleetpolicies.New(kb))
			f.bulk()
			f.custom()
			f.upload()
			succeededAll(t, w, "fleetpackages", "ReviewUpgrade") // no upgrade of the fake ever waits for a decision
			f.refused()
		})
	}
}

type packageFlow struct {
	t    *testing.T
	api  *fleetpackages.Client
	opts []wire.RequestEditorFn
}

// must takes what a call returns and ends the test if it failed.
func (f *packageFlow) must(_ any, err error) {
	f.t.Helper()
	if err != nil {
		f.t.Fatal(err)
	}
}

func (f *packageFlow) browse() {
	ctx := f.t.Context()
	f.must(f.api.ListCategories(ctx, &fleetpackages.ListCategoriesParams{Prerelease: ptr(true), IncludePolicyTemplates: ptr(true)}, f.opts...))
	f.must(f.api.ListPackages(ctx, &fleetpackages.ListPackagesParams{WithPackagePoliciesCount: ptr(true)}, f.opts...))
	f.must(f.api.GetPackage(ctx, "system", &fleetpackages.GetPackageParams{Full: ptr(true), WithMetadata: ptr(true)}, f.opts...))
	f.must(f.api.GetPackageVersion(ctx, "nginx", "1.20.0", nil, f.opts...))
	f.must(f.api.ListDependencies(ctx, "nginx", "1.20.0", f.opts...))
	f.must(f.api.GetStats(ctx, "nginx", f.opts...))
	f.must(f.api.GetVerificationKeyID(ctx, f.opts...))
	f.must(f.api.FindDataStreams(ctx, &fleetpackages.FindDataStreamsParams{Type: ptr(fleetpackages.DataStreamType("logs"))}, f.opts...))
	f.must(read(f.api.GetFile(ctx, "nginx", "1.20.0", "data_stream/access/agent/stream/stream.yml.hbs", f.opts...)))
	template, err := f.api.GetInputsTemplate(ctx, "nginx", "1.20.0", &fleetpackages.GetInputsTemplateParams{Format: ptr(fleetpackages.TemplateFormat("json"))}, f.opts...)
	f.must(template, err)
	inputs, err := template.AsInputs()
	f.must(inputs, err)
	if len(inputs.Inputs) != 2 || inputs.Inputs[0]["type"] != "logfile" {
		f.t.Errorf("the inputs are %v", inputs)
	}
}

func (f *packageFlow) install() {
	ctx := f.t.Context()
	_, err := f.api.InstallPackageVersion(ctx, "nginx", "1.20.0", nil, nil, f.opts...)
	if !errors.Is(err, scoped.ErrBadRequest) {
		f.t.Errorf("an old version: %v", err)
	}
	f.must(f.api.InstallPackageVersion(ctx, "nginx", "1.20.0", nil, &fleetpackages.InstallRequest{Force: ptr(true)}, f.opts...))
	f.must(f.api.UpdatePackageVersion(ctx, "nginx", "1.20.0", fleetpackages.PackageUpdate{KeepPoliciesUpToDate: ptr(true)}, f.opts...))
	f.must(f.api.InstallPackage(ctx, "nginx", &fleetpackages.InstallPackageParams{Prerelease: ptr(true)}, nil, f.opts...))
	f.must(f.api.UpdatePackage(ctx, "nginx", fleetpackages.PackageUpdate{KeepPoliciesUpToDate: ptr(false)}, f.opts...))
	back, err := f.api.RollbackPackage(ctx, "nginx", f.opts...)
	f.must(back, err)
	now, err := f.api.GetPackage(ctx, "nginx", nil, f.opts...)
	f.must(now, err)
	if back.Version != "1.20.0" || now.Item.InstallationInfo.Version != "1.20.0" || *now.Item.Status != "installed" {
		f.t.Errorf("put back to %v, which is %v", back, now.Item.InstallationInfo)
	}
}

func (f *packageFlow) assets(policies *fleetpolicies.Client) {
	ctx := f.t.Context()
	f.must(f.api.InstallKibanaAssets(ctx, "nginx", "1.20.0", &fleetpackages.KibanaAssetsRequest{SpaceIDs: []string{"sales"}}, f.opts...))
	f.must(f.api.DeleteKibanaAssets(ctx, "nginx", "1.20.0", scoped.InSpace("sales")))
	f.must(f.api.InstallRuleAssets(ctx, "nginx", "1.20.0", &fleetpackages.RuleAssetsRequest{Force: ptr(true)}, f.opts...))
	f.must(f.api.AuthorizeTransforms(ctx, "nginx", "1.20.0", nil, fleetpackages.TransformsRequest{
		Transforms: []fleetpackages.TransformRef{{TransformID: "t"}},
	}, f.opts...))
	f.must(f.api.BulkGetAssets(ctx, fleetpackages.AssetsRequest{AssetIDs: []fleetpackages.AssetRef{
		{ID: "nginx-55a9e6e0-a29e-11e7-928f-5dbe6f6f5519", Type: "dashboard"}, {ID: "logs-nginx.access", Type: "index_template"},
	}}, f.opts...))
	made, err := policies.CreatePackagePolicy(ctx, nil, fleetpolicies.PackagePolicyRequest{
		Name: "tcp", Package: fleetpolicies.PolicyPackage{Name: "tcp", Version: "2.3.0"}, PolicyIDs: []string{},
		Inputs: fleetpolicies.InputsFrom(map[string]fleetpolicies.SimplifiedInput{}),
	}, f.opts...)
	f.must(made, err)
	f.must(f.api.DeleteDataStreamAssets(ctx, "tcp", "2.3.0", &fleetpackages.DeleteDataStreamAssetsParams{PackagePolicyID: made.Item.ID}, f.opts...))
	f.must(f.api.ListInstalledPackages(ctx, &fleetpackages.ListInstalledPackagesParams{PerPage: ptr[int64](1)}, f.opts...))
	f.must(f.api.ListLimitedPackages(ctx, f.opts...))
	f.must(f.api.UninstallPackage(ctx, "nginx", &fleetpackages.UninstallPackageParams{Force: ptr(true)}, f.opts...))
	f.must(f.api.UninstallPackageVersion(ctx, "tcp", "2.3.0", nil, f.opts...))
}

func (f *packageFlow) bulk() {
	ctx := f.t.Context()
	done, err := f.api.BulkInstallPackages(ctx, nil, fleetpackages.BulkInstallRequest{Force: ptr(true), Packages: []fleetpackages.PackageChoice{
		fleetpackages.PackageChoiceFrom(fleetpackages.ChosenVersion{Name: "system", Version: "1.62.0"}), fleetpackages.PackageChoiceFrom("nope"),
	}}, f.opts...)
	f.must(done, err)
	if len(done.Items) != 2 || done.Items[0].Result == nil || *done.Items[1].StatusCode != 404 {
		f.t.Errorf("bulk installation: %v", done)
	}
	up, err := f.api.BulkUpgradePackages(ctx, fleetpackages.BulkUpgradeRequest{
		Packages: []fleetpackages.UpgradeTarget{{Name: "system"}}, UpgradePackagePolicies: ptr(true),
	}, f.opts...)
	f.must(up, err)
	f.succeeded(f.api.GetBulkUpgradeStatus(ctx, up.TaskID, f.opts...))
	back, err := f.api.BulkRollbackPackages(ctx, fleetpackages.BulkRollbackRequest{Packages: []fleetpackages.PackageName{{Name: "system"}}}, f.opts...)
	f.must(back, err)
	f.succeeded(f.api.GetBulkRollbackStatus(ctx, back.TaskID, f.opts...))
	gone, err := f.api.BulkUninstallPackages(ctx, fleetpackages.BulkUninstallRequest{
		Packages: []fleetpackages.PackageVersion{{Name: "system", Version: "1.62.0"}},
	}, f.opts...)
	f.must(gone, err)
	f.succeeded(f.api.GetBulkUninstallStatus(ctx, gone.TaskID, f.opts...))
}

// succeeded checks that a task has gone well.
func (f *packageFlow) succeeded(status *fleetpackages.TaskStatus, err error) {
	f.t.Helper()
	f.must(status, err)
	if status.Status != "success" || len(status.Results) != 1 || !status.Results[0].Success {
		f.t.Errorf("the task is %v", status)
	}
}

func (f *packageFlow) custom() {
	ctx := f.t.Context()
	request := fleetpackages.CustomIntegrationRequest{
		IntegrationName: "mine", Datasets: []fleetpackages.CustomDataset{{Name: "mine.access", Type: "logs"}},
	}
	f.must(f.api.CreateCustomIntegration(ctx, request, f.opts...))
	if _, err := f.api.CreateCustomIntegration(ctx, request, f.opts...); !errors.Is(err, scoped.ErrConflict) {
		f.t.Errorf("a second integration of the name: %v", err)
	}
	changed, err := f.api.UpdateCustomIntegration(ctx, "mine", fleetpackages.CustomIntegrationUpdate{ReadMeData: "# Mine"}, f.opts...)
	f.must(changed, err)
	if changed.Result.Version != "1.0.1" {
		f.t.Errorf("changed to %v", changed)
	}
}

func (f *packageFlow) upload() {
	var archive bytes.Buffer
	w := zip.NewWriter(&archive)
	file, err := w.Create("ours-1.2.3/manifest.yml")
	f.must(file, err)
	_, err = file.Write([]byte("name: ours\nversion: 1.2.3\n"))
	f.must(nil, errors.Join(err, w.Close()))
	content := archive.Bytes()
	f.must(f.api.UploadPackage(f.t.Context(), nil, bytes.NewReader(content), f.opts...))
	if _, err := f.api.UploadPackage(f.t.Context(), nil, bytes.NewReader(content), f.opts...); !errors.Is(err, scoped.ErrRateLimit) {
		f.t.Errorf("a second upload: %v", err)
	}
	f.must(f.api.GetPackage(f.t.Context(), "ours", nil, f.opts...))
}

// refused asks for what is not there or not installed.
func (f *packageFlow) refused() {
	ctx := f.t.Context()
	fails := func(want error) func(_ any, err error) {
		return func(_ any, err error) {
			f.t.Helper()
			if !errors.Is(err, want) {
				f.t.Errorf("%v, want %v", err, want)
			}
		}
	}
	fails(scoped.ErrNotFound)(f.api.GetPackage(ctx, "nope", nil, f.opts...))
	fails(scoped.ErrBadRequest)(f.api.GetPackageVersion(ctx, "tcp", "latest", nil, f.opts...))
	fails(scoped.ErrNotFound)(f.api.InstallPackage(ctx, "nope", nil, nil, f.opts...))
	fails(scoped.ErrBadRequest)(f.api.UninstallPackage(ctx, "tcp", nil, f.opts...))
	fails(scoped.ErrBadRequest)(f.api.RollbackPackage(ctx, "tcp", f.opts...))
	fails(scoped.ErrNotFound)(f.api.ReviewUpgrade(ctx, "tcp", fleetpackages.ReviewRequest{Action: "accept", TargetVersion: "9.9.9"}, f.opts...))
	fails(scoped.ErrNotFound)(f.api.InstallKibanaAssets(ctx, "tcp", "2.3.0", nil, f.opts...))
	fails(scoped.ErrNotFound)(f.api.InstallRuleAssets(ctx, "tcp", "2.3.0", nil, f.opts...))
	fails(scoped.ErrNotFound)(f.api.GetBulkUpgradeStatus(ctx, "gone", f.opts...))
	fails(scoped.ErrNotFound)(f.api.GetFile(ctx, "tcp", "2.3.0", "nothing", f.opts...))
	fails(scoped.ErrNotFound)(f.api.UpdateCustomIntegration(ctx, "gone", fleetpackages.CustomIntegrationUpdate{}, f.opts...))
}
