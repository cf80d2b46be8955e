package contract_test

import (
	"errors"
	"testing"

	"github.com/kibana-go/kibana-go/gen/fleet"
	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

// TestFleetIsManagedFromEveryPlace makes, changes and deletes all that agents depend on.
func TestFleetIsManagedFromEveryPlace(t *testing.T) {
	t.Parallel()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			_, w, kb := stage(t, p)
			f := sharedFlow{t: t, api: fleet.New(kb), opts: p.options()}
			f.settings()
			f.outputs()
			f.hosts()
			f.sources()
			f.proxies()
			f.connectors()
			f.keys(fleetpolicies.New(kb))
			f.manifests()
			succeededAll(t, w, "fleet")
			f.missing()
		})
	}
}

type sharedFlow struct {
	t    *testing.T
	api  *fleet.Client
	opts []wire.RequestEditorFn
}

// must takes what a call returns and ends the test if it failed.
func (f *sharedFlow) must(_ any, err error) {
	f.t.Helper()
	if err != nil {
		f.t.Fatal(err)
	}
}

func (f *sharedFlow) settings() {
	ctx := f.t.Context()
	f.must(f.api.SetUp(ctx, f.opts...))
	f.must(f.api.GetSettings(ctx, f.opts...))
	changed, err := f.api.UpdateSettings(ctx, fleet.SettingsUpdate{
		PrereleaseIntegrationsEnabled: ptr(true), DeleteUnenrolledAgents: &fleet.DeleteUnenrolledAgents{Enabled: true},
	}, f.opts...)
	f.must(changed, err)
	if !*changed.Item.PrereleaseIntegrationsEnabled || !changed.Item.DeleteUnenrolledAgents.Enabled {
		f.t.Errorf("the settings are %v", changed.Item)
	}
	f.must(f.api.UpdateSpaceSettings(ctx, fleet.SpaceSettingsUpdate{AllowedNamespacePrefixes: []string{"team"}}, f.opts...))
	f.must(f.api.UpdateSpaceSettings(ctx, fleet.SpaceSettingsUpdate{AllowedNamespacePrefixes: []string{}}, f.opts...))
	here, err := f.api.GetSpaceSettings(ctx, f.opts...)
	f.must(here, err)
	if len(here.Item.AllowedNamespacePrefixes) != 0 {
		f.t.Errorf("prefixes are left: %v", here.Item)
	}
	f.must(f.api.CheckPermissions(ctx, &fleet.CheckPermissionsParams{FleetServerSetup: ptr(true)}, f.opts...))
	f.must(f.api.GetAgentStatusSummary(ctx, nil, f.opts...))
	f.must(f.api.GetIncomingAgentData(ctx, &fleet.GetIncomingAgentDataParams{AgentsIDs: []string{"a"}}, f.opts...))
	f.must(f.api.ListDataStreams(ctx, f.opts...))
}

func (f *sharedFlow) outputs() {
	ctx := f.t.Context()
	for _, output := range []fleet.Output{
		fleet.OutputFrom(fleet.ElasticsearchOutput{
			ID: ptr("es"), Name: "es", Hosts: []string{"https://es.example"}, IsDefault: ptr(true), ConfigYAML: ptr("workers: 2"),
			Preset: ptr(fleet.OutputPreset("custom")), Shipper: &fleet.OutputShipper{Loadbalance: ptr(true)},
			SSL: &fleet.OutputSSL{CertificateAuthorities: []string{"ca"}}, Secrets: secretKey(),
		}),
		fleet.OutputFrom(fleet.RemoteElasticsearchOutput{
			ID: ptr("remote"), Name: "remote", Hosts: []string{"https://far.example:9200"}, SyncIntegrations: ptr(true),
			Secrets: &fleet.OutputSecrets{ServiceToken: fleet.SecretFrom("hush")},
		}),
		fleet.OutputFrom(fleet.LogstashOutput{ID: ptr("logs"), Name: "logs", Hosts: []string{"logs.example:5044"}, Secrets: secretKey()}),
		fleet.OutputFrom(fleet.KafkaOutput{
			ID: ptr("kafka"), Name: "kafka", Hosts: []string{"kafka.example:9092"}, AuthType: "user_pass", Username: ptr("u"),
			Secrets: &fleet.OutputSecrets{Password: fleet.SecretFrom("hush")}, Topic: ptr("t"), Partition: ptr(fleet.KafkaPartition("random")),
			Headers: []fleet.Header{{Key: "k", Value: "v"}},
		}),
	} {
		made, err := f.api.CreateOutput(ctx, output, f.opts...)
		f.must(made, err)
		if made.Item.Discriminator() != output.Discriminator() {
			f.t.Errorf("%s became %s", output.Discriminator(), made.Item.Discriminator())
		}
	}
	f.must(f.api.UpdateOutput(ctx, "kafka", fleet.OutputUpdate{Type: ptr(fleet.OutputType("logstash")), Hosts: []string{"logs.example:5044"}}, f.opts...))
	f.must(f.api.UpdateOutput(ctx, "fleet-default-output", fleet.OutputUpdate{IsDefault: ptr(true)}, f.opts...))
	f.must(f.api.ListOutputs(ctx, f.opts...))
	f.must(f.api.GetOutputHealth(ctx, "es", f.opts...))
	f.must(f.api.GetSyncedIntegrationsStatus(ctx, f.opts...))
	f.must(f.api.GetRemoteSyncedIntegrationsStatus(ctx, "remote", f.opts...))
	for _, id := range []string{"es", "remote", "logs", "kafka"} {
		f.must(f.api.GetOutput(ctx, id, f.opts...))
		f.must(f.api.DeleteOutput(ctx, id, f.opts...))
	}
}

func secretKey() *fleet.OutputSecrets {
	return &fleet.OutputSecrets{SSL: &fleet.KeySecret{Key: fleet.SecretFrom("hush")}}
}

func (f *sharedFlow) hosts() {
	ctx := f.t.Context()
	f.must(f.api.CreateServerHost(ctx, fleet.ServerHostRequest{
		ID: ptr("h"), Name: "h", HostURLs: []string{"https://fleet.example"}, SSL: &fleet.ServerHostSSL{ESCertificate: ptr("pem")},
		Secrets: &fleet.ServerHostSecrets{SSL: &fleet.ServerHostKeys{ESKey: fleet.SecretFrom("hush")}},
	}, f.opts...))
	f.must(f.api.UpdateServerHost(ctx, "h", fleet.ServerHostUpdate{Name: ptr("i")}, f.opts...))
	f.must(f.api.GetServerHost(ctx, "h", f.opts...))
	f.must(f.api.ListServerHosts(ctx, f.opts...))
	f.must(f.api.CheckServerHealth(ctx, fleet.HealthCheckRequest{ID: "h"}, f.opts...))
	f.must(f.api.DeleteServerHost(ctx, "h", f.opts...))
}

func (f *sharedFlow) sources() {
	ctx := f.t.Context()
	source := fleet.DownloadSourceRequest{
		ID: ptr("s"), Name: "s", Host: "https://s.example/downloads/", Auth: &fleet.DownloadSourceAuth{Username: ptr("u")},
		Secrets: &fleet.DownloadSourceSecrets{Auth: &fleet.DownloadSourceAuthSecrets{Password: fleet.SecretFrom("hush")}},
	}
	f.must(f.api.CreateDownloadSource(ctx, source, f.opts...))
	f.must(f.api.UpdateDownloadSource(ctx, "s", fleet.DownloadSourceRequest{Name: "t", Host: source.Host}, f.opts...))
	f.must(f.api.GetDownloadSource(ctx, "s", f.opts...))
	f.must(f.api.ListDownloadSources(ctx, f.opts...))
	f.must(f.api.DeleteDownloadSource(ctx, "s", f.opts...))
}

func (f *sharedFlow) proxies() {
	ctx := f.t.Context()
	f.must(f.api.CreateProxy(ctx, fleet.ProxyRequest{ID: ptr("p"), Name: "p", URL: "https://p:3128", ProxyHeaders: map[string]any{"a": "b", "n": 1}}, f.opts...))
	f.must(f.api.UpdateProxy(ctx, "p", fleet.ProxyUpdate{Name: ptr("q"), Certificate: ptr("pem")}, f.opts...))
	f.must(f.api.GetProxy(ctx, "p", f.opts...))
	f.must(f.api.ListProxies(ctx, f.opts...))
	f.must(f.api.DeleteProxy(ctx, "p", f.opts...))
}

func (f *sharedFlow) connectors() {
	ctx := f.t.Context()
	role := fleet.CloudConnectorValue{Type: "text", Value: fleet.CloudConnectorTextFrom("arn:aws:iam::1:role/r")}
	secret := fleet.CloudConnectorSecret{ID: "abcdefghij0123456789", IsSecretRef: true}
	made, err := f.api.CreateCloudConnector(ctx, fleet.CloudConnectorRequest{
		Name: "c", CloudProvider: "aws", AccountType: ptr(fleet.AccountType("single-account")), Vars: map[string]fleet.CloudConnectorVar{
			"role_arn":    fleet.CloudConnectorVarFrom(role),
			"external_id": fleet.CloudConnectorVarFrom(fleet.CloudConnectorValue{Type: "password", Value: fleet.CloudConnectorTextFrom(secret)}),
		},
	}, f.opts...)
	f.must(made, err)
	id := made.Item.ID
	f.must(f.api.UpdateCloudConnector(ctx, id, fleet.CloudConnectorUpdate{Name: ptr("d")}, f.opts...))
	f.must(f.api.GetCloudConnector(ctx, id, f.opts...))
	f.must(f.api.ListCloudConnectors(ctx, &fleet.ListCloudConnectorsParams{Kuery: ptr("name: d")}, f.opts...))
	f.must(f.api.ListCloudConnectorUsage(ctx, id, nil, f.opts...))
	f.must(f.api.DeleteCloudConnector(ctx, id, &fleet.DeleteCloudConnectorParams{Force: ptr(true)}, f.opts...))
}

func (f *sharedFlow) keys(policies *fleetpolicies.Client) {
	ctx := f.t.Context()
	policy, err := policies.CreateAgentPolicy(ctx, nil, fleetpolicies.AgentPolicyRequest{Name: "p", Namespace: "default"}, f.opts...)
	f.must(policy, err)
	made, err := f.api.CreateEnrollmentAPIKey(ctx, fleet.EnrollmentAPIKeyRequest{PolicyID: policy.Item.ID, Name: ptr("mine")}, f.opts...)
	f.must(made, err)
	_, err = f.api.CreateEnrollmentAPIKey(ctx, fleet.EnrollmentAPIKeyRequest{PolicyID: policy.Item.ID, Name: ptr("mine")}, f.opts...)
	if !errors.Is(err, scoped.ErrConflict) {
		f.t.Errorf("a second key of the name: %v", err)
	}
	page, err := f.api.ListEnrollmentAPIKeys(ctx, &fleet.ListEnrollmentAPIKeysParams{Kuery: ptr(`policy_id:"` + policy.Item.ID + `"`)}, f.opts...)
	f.must(page, err)
	if len(page.Items) != 2 || len(page.List) != 2 {
		f.t.Errorf("the keys are %v", page)
	}
	f.must(f.api.DeleteEnrollmentAPIKey(ctx, made.Item.ID, f.opts...))
	revoked, err := f.api.GetEnrollmentAPIKey(ctx, made.Item.ID, f.opts...)
	f.must(revoked, err)
	if revoked.Item.Active {
		f.t.Error("the key is active after its deletion")
	}
	tokens, err := f.api.ListUninstallTokens(ctx, &fleet.ListUninstallTokensParams{PolicyID: &policy.Item.ID}, f.opts...)
	f.must(tokens, err)
	f.must(f.api.GetUninstallToken(ctx, tokens.Items[0].ID, f.opts...))
}

func (f *sharedFlow) manifests() {
	ctx := f.t.Context()
	f.must(f.api.CreateServiceToken(ctx, &fleet.ServiceTokenRequest{Remote: ptr(true)}, f.opts...))
	f.must(f.api.CreateLogstashAPIKey(ctx, f.opts...))
	f.must(f.api.RotateMessageSigningKeyPair(ctx, &fleet.RotateMessageSigningKeyPairParams{Acknowledge: ptr(true)}, f.opts...))
	f.must(f.api.GetKubernetesManifest(ctx, &fleet.GetKubernetesManifestParams{FleetServer: ptr("https://f"), EnrolToken: ptr("t")}, f.opts...))
	f.must(read(f.api.DownloadKubernetesManifest(ctx, nil, f.opts...)))
}

// missing asks for what is not there.
func (f *sharedFlow) missing() {
	ctx := f.t.Context()
	fails := func(_ any, err error) {
		f.t.Helper()
		if !errors.Is(err, scoped.ErrNotFound) {
			f.t.Errorf("%v, want ErrNotFound", err)
		}
	}
	fails(f.api.GetOutput(ctx, "gone", f.opts...))
	fails(f.api.UpdateOutput(ctx, "gone", fleet.OutputUpdate{Name: ptr("x")}, f.opts...))
	fails(f.api.DeleteOutput(ctx, "gone", f.opts...))
	fails(f.api.GetServerHost(ctx, "gone", f.opts...))
	fails(f.api.CheckServerHealth(ctx, fleet.HealthCheckRequest{ID: "gone"}, f.opts...))
	fails(f.api.DeleteProxy(ctx, "gone", f.opts...))
	fails(f.api.UpdateDownloadSource(ctx, "gone", fleet.DownloadSourceRequest{Name: "x", Host: "http://x"}, f.opts...))
	fails(f.api.GetEnrollmentAPIKey(ctx, "gone", f.opts...))
	fails(f.api.CreateEnrollmentAPIKey(ctx, fleet.EnrollmentAPIKeyRequest{PolicyID: "gone"}, f.opts...))
	fails(f.api.GetUninstallToken(ctx, "gone", f.opts...))
	fails(f.api.GetRemoteSyncedIntegrationsStatus(ctx, "gone", f.opts...))
	if _, err := f.api.GetCloudConnector(ctx, "gone", f.opts...); !errors.Is(err, scoped.ErrBadRequest) {
		f.t.Errorf("a connector that is not there: %v", err)
	}
}
