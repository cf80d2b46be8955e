// Package dashboards calls the dashboards operations of Kibana.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package dashboards

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AccessMode.
const (
	AccessModeDefault         AccessMode = "default"
	AccessModeWriteRestricted AccessMode = "write_restricted"
)

// The values of AsCodeFiltersSchemaGroupFilterOperator.
const (
	AsCodeFiltersSchemaGroupFilterOperatorAnd AsCodeFiltersSchemaGroupFilterOperator = "and"
	AsCodeFiltersSchemaGroupFilterOperatorOr  AsCodeFiltersSchemaGroupFilterOperator = "or"
)

// The values of AsCodeQueryLanguage.
const (
	AsCodeQueryLanguageKQL    AsCodeQueryLanguage = "kql"
	AsCodeQueryLanguageLucene AsCodeQueryLanguage = "lucene"
)

// The values of By.
const (
	ByCount By = "_count"
	ByKey   By = "_key"
)

// The values of ByteFormatType.
const (
	ByteFormatTypeBits  ByteFormatType = "bits"
	ByteFormatTypeBytes ByteFormatType = "bytes"
)

// The values of CollapseBy.
const (
	CollapseByAvg CollapseBy = "avg"
	CollapseByMax CollapseBy = "max"
	CollapseByMin CollapseBy = "min"
	CollapseBySum CollapseBy = "sum"
)

// The values of ColumnType.
const (
	ColumnTypeMetric ColumnType = "metric"
	ColumnTypeRow    ColumnType = "row"
)

// The values of ConfigDrilldownURLDrilldownTrigger.
const (
	ConfigDrilldownURLDrilldownTriggerOnClickImage    ConfigDrilldownURLDrilldownTrigger = "on_click_image"
	ConfigDrilldownURLDrilldownTriggerOnOpenPanelMenu ConfigDrilldownURLDrilldownTrigger = "on_open_panel_menu"
)

// The values of ConfigView.
const (
	ConfigViewCardView    ConfigView = "cardView"
	ConfigViewCompactView ConfigView = "compactView"
)

// The values of DatatableDensityMode.
const (
	DatatableDensityModeCompact  DatatableDensityMode = "compact"
	DatatableDensityModeDefault  DatatableDensityMode = "default"
	DatatableDensityModeExpanded DatatableDensityMode = "expanded"
)

// The values of DatatableESQLMetricAlignment.
const (
	DatatableESQLMetricAlignmentCenter DatatableESQLMetricAlignment = "center"
	DatatableESQLMetricAlignmentLeft   DatatableESQLMetricAlignment = "left"
	DatatableESQLMetricAlignmentRight  DatatableESQLMetricAlignment = "right"
)

// The values of DatatableESQLMetricApplyColorTo.
const (
	DatatableESQLMetricApplyColorToBackground DatatableESQLMetricApplyColorTo = "background"
	DatatableESQLMetricApplyColorToBadge      DatatableESQLMetricApplyColorTo = "badge"
	DatatableESQLMetricApplyColorToValue      DatatableESQLMetricApplyColorTo = "value"
)

// The values of Density.
const (
	DensityCompact  Density = "compact"
	DensityExpanded Density = "expanded"
	DensityNormal   Density = "normal"
)

// The values of DirectionOperation.
const (
	DirectionOperationAverage           DirectionOperation = "average"
	DirectionOperationCount             DirectionOperation = "count"
	DirectionOperationLastValue         DirectionOperation = "last_value"
	DirectionOperationMax               DirectionOperation = "max"
	DirectionOperationMedian            DirectionOperation = "median"
	DirectionOperationMin               DirectionOperation = "min"
	DirectionOperationStandardDeviation DirectionOperation = "standard_deviation"
	DirectionOperationSum               DirectionOperation = "sum"
	DirectionOperationUniqueCount       DirectionOperation = "unique_count"
)

// The values of DonutHole.
const (
	DonutHoleL    DonutHole = "l"
	DonutHoleM    DonutHole = "m"
	DonutHoleNone DonutHole = "none"
	DonutHoleS    DonutHole = "s"
)

// The values of EsQueryServerTimeRangeMode.
const (
	EsQueryServerTimeRangeModeAbsolute EsQueryServerTimeRangeMode = "absolute"
	EsQueryServerTimeRangeModeRelative EsQueryServerTimeRangeMode = "relative"
)

// The values of Extend.
const (
	ExtendNearest Extend = "nearest"
	ExtendNone    Extend = "none"
	ExtendZero    Extend = "zero"
)

// The values of GaugeShapeCircularType.
const (
	GaugeShapeCircularTypeArc        GaugeShapeCircularType = "arc"
	GaugeShapeCircularTypeCircle     GaugeShapeCircularType = "circle"
	GaugeShapeCircularTypeSemiCircle GaugeShapeCircularType = "semi_circle"
)

// The values of GroupFiltersGroupBy.
const (
	GroupFiltersGroupByIndex            GroupFiltersGroupBy = "_index"
	GroupFiltersGroupBySLOIndicatorType GroupFiltersGroupBy = "slo.indicator.type"
	GroupFiltersGroupBySLOTags          GroupFiltersGroupBy = "slo.tags"
	GroupFiltersGroupByStatus           GroupFiltersGroupBy = "status"
)

// The values of HeatmapLegendVisibility.
const (
	HeatmapLegendVisibilityHidden  HeatmapLegendVisibility = "hidden"
	HeatmapLegendVisibilityVisible HeatmapLegendVisibility = "visible"
)

// The values of HeatmapXAxisSort.
const (
	HeatmapXAxisSortAsc  HeatmapXAxisSort = "asc"
	HeatmapXAxisSortDesc HeatmapXAxisSort = "desc"
)

// The values of Icon.
const (
	IconAlert         Icon = "alert"
	IconAsterisk      Icon = "asterisk"
	IconBell          Icon = "bell"
	IconBolt          Icon = "bolt"
	IconBug           Icon = "bug"
	IconCircle        Icon = "circle"
	IconEditorComment Icon = "editor_comment"
	IconFlag          Icon = "flag"
	IconHeart         Icon = "heart"
	IconMapMarker     Icon = "map_marker"
	IconPinFilled     Icon = "pin_filled"
	IconStarEmpty     Icon = "star_empty"
	IconStarFilled    Icon = "star_filled"
	IconTag           Icon = "tag"
	IconTriangle      Icon = "triangle"
)

// The values of Interpolation.
const (
	InterpolationLinear  Interpolation = "linear"
	InterpolationSmooth  Interpolation = "smooth"
	InterpolationStepped Interpolation = "stepped"
)

// The values of LabelsAlignment.
const (
	LabelsAlignmentBottom LabelsAlignment = "bottom"
	LabelsAlignmentTop    LabelsAlignment = "top"
)

// The values of LabelsPosition.
const (
	LabelsPositionInside  LabelsPosition = "inside"
	LabelsPositionOutside LabelsPosition = "outside"
)

// The values of LegacyColorByValueRange.
const (
	LegacyColorByValueRangeAbsolute   LegacyColorByValueRange = "absolute"
	LegacyColorByValueRangePercentage LegacyColorByValueRange = "percentage"
)

// The values of LegacyMetricCountMetricSize.
const (
	LegacyMetricCountMetricSizeL   LegacyMetricCountMetricSize = "l"
	LegacyMetricCountMetricSizeM   LegacyMetricCountMetricSize = "m"
	LegacyMetricCountMetricSizeS   LegacyMetricCountMetricSize = "s"
	LegacyMetricCountMetricSizeXl  LegacyMetricCountMetricSize = "xl"
	LegacyMetricCountMetricSizeXs  LegacyMetricCountMetricSize = "xs"
	LegacyMetricCountMetricSizeXxl LegacyMetricCountMetricSize = "xxl"
)

// The values of LegendSize.
const (
	LegendSizeAuto LegendSize = "auto"
	LegendSizeL    LegendSize = "l"
	LegendSizeM    LegendSize = "m"
	LegendSizeS    LegendSize = "s"
	LegendSizeXl   LegendSize = "xl"
)

// The values of MetricIconConfigAlignment.
const (
	MetricIconConfigAlignmentLeft  MetricIconConfigAlignment = "left"
	MetricIconConfigAlignmentRight MetricIconConfigAlignment = "right"
)

// The values of MetricIconConfigName.
const (
	MetricIconConfigNameAlert         MetricIconConfigName = "alert"
	MetricIconConfigNameAsterisk      MetricIconConfigName = "asterisk"
	MetricIconConfigNameBell          MetricIconConfigName = "bell"
	MetricIconConfigNameBolt          MetricIconConfigName = "bolt"
	MetricIconConfigNameBug           MetricIconConfigName = "bug"
	MetricIconConfigNameCompute       MetricIconConfigName = "compute"
	MetricIconConfigNameEditorComment MetricIconConfigName = "editor_comment"
	MetricIconConfigNameFlag          MetricIconConfigName = "flag"
	MetricIconConfigNameGlobe         MetricIconConfigName = "globe"
	MetricIconConfigNameHeart         MetricIconConfigName = "heart"
	MetricIconConfigNameMapMarker     MetricIconConfigName = "map_marker"
	MetricIconConfigNamePin           MetricIconConfigName = "pin"
	MetricIconConfigNameSortDown      MetricIconConfigName = "sort_down"
	MetricIconConfigNameSortUp        MetricIconConfigName = "sort_up"
	MetricIconConfigNameStarEmpty     MetricIconConfigName = "star_empty"
	MetricIconConfigNameTag           MetricIconConfigName = "tag"
	MetricIconConfigNameTemperature   MetricIconConfigName = "temperature"
)

// The values of MetricNoESQLDrilldownURLDrilldownTrigger.
const (
	MetricNoESQLDrilldownURLDrilldownTriggerOnClickRow      MetricNoESQLDrilldownURLDrilldownTrigger = "on_click_row"
	MetricNoESQLDrilldownURLDrilldownTriggerOnClickValue    MetricNoESQLDrilldownURLDrilldownTrigger = "on_click_value"
	MetricNoESQLDrilldownURLDrilldownTriggerOnOpenPanelMenu MetricNoESQLDrilldownURLDrilldownTrigger = "on_open_panel_menu"
	MetricNoESQLDrilldownURLDrilldownTriggerOnSelectRange   MetricNoESQLDrilldownURLDrilldownTrigger = "on_select_range"
)

// The values of MetricPrimaryCountMetricApplyColorTo.
const (
	MetricPrimaryCountMetricApplyColorToBackground MetricPrimaryCountMetricApplyColorTo = "background"
	MetricPrimaryCountMetricApplyColorToValue      MetricPrimaryCountMetricApplyColorTo = "value"
)

// The values of MetricPrimaryStatsMetricOperation.
const (
	MetricPrimaryStatsMetricOperationAverage           MetricPrimaryStatsMetricOperation = "average"
	MetricPrimaryStatsMetricOperationMax               MetricPrimaryStatsMetricOperation = "max"
	MetricPrimaryStatsMetricOperationMedian            MetricPrimaryStatsMetricOperation = "median"
	MetricPrimaryStatsMetricOperationMin               MetricPrimaryStatsMetricOperation = "min"
	MetricPrimaryStatsMetricOperationStandardDeviation MetricPrimaryStatsMetricOperation = "standard_deviation"
)

// The values of NumericFormatType.
const (
	NumericFormatTypeNumber  NumericFormatType = "number"
	NumericFormatTypePercent NumericFormatType = "percent"
)

// The values of ObjectFit.
const (
	ObjectFitContain ObjectFit = "contain"
	ObjectFitCover   ObjectFit = "cover"
	ObjectFitFill    ObjectFit = "fill"
	ObjectFitNone    ObjectFit = "none"
)

// The values of OperationTimeScaleSetting.
const (
	OperationTimeScaleSettingD OperationTimeScaleSetting = "d"
	OperationTimeScaleSettingH OperationTimeScaleSetting = "h"
	OperationTimeScaleSettingM OperationTimeScaleSetting = "m"
	OperationTimeScaleSettingS OperationTimeScaleSetting = "s"
)

// The values of PieLegendVisibility.
const (
	PieLegendVisibilityAuto    PieLegendVisibility = "auto"
	PieLegendVisibilityHidden  PieLegendVisibility = "hidden"
	PieLegendVisibilityVisible PieLegendVisibility = "visible"
)

// The values of Placement.
const (
	PlacementAfter  Placement = "after"
	PlacementBefore Placement = "before"
)

// The values of PrimaryPosition.
const (
	PrimaryPositionBottom PrimaryPosition = "bottom"
	PrimaryPositionMiddle PrimaryPosition = "middle"
	PrimaryPositionTop    PrimaryPosition = "top"
)

// The values of RuntimeFieldType.
const (
	RuntimeFieldTypeBoolean  RuntimeFieldType = "boolean"
	RuntimeFieldTypeDate     RuntimeFieldType = "date"
	RuntimeFieldTypeDouble   RuntimeFieldType = "double"
	RuntimeFieldTypeGeoPoint RuntimeFieldType = "geo_point"
	RuntimeFieldTypeIP       RuntimeFieldType = "ip"
	RuntimeFieldTypeKeyword  RuntimeFieldType = "keyword"
	RuntimeFieldTypeLong     RuntimeFieldType = "long"
)

// The values of SearchTechnique.
const (
	SearchTechniqueExact    SearchTechnique = "exact"
	SearchTechniquePrefix   SearchTechnique = "prefix"
	SearchTechniqueWildcard SearchTechnique = "wildcard"
)

// The values of Sizing.
const (
	SizingAuto Sizing = "auto"
	SizingFill Sizing = "fill"
)

// The values of SortDirection.
const (
	SortDirectionAsc  SortDirection = "asc"
	SortDirectionDesc SortDirection = "desc"
)

// The values of Statistic.
const (
	StatisticAvg                  Statistic = "avg"
	StatisticCount                Statistic = "count"
	StatisticCurrentAndLastValue  Statistic = "current_and_last_value"
	StatisticDifference           Statistic = "difference"
	StatisticDifferencePercentage Statistic = "difference_percentage"
	StatisticDistinctCount        Statistic = "distinct_count"
	StatisticFirstNonNullValue    Statistic = "first_non_null_value"
	StatisticFirstValue           Statistic = "first_value"
	StatisticLastNonNullValue     Statistic = "last_non_null_value"
	StatisticLastValue            Statistic = "last_value"
	StatisticMax                  Statistic = "max"
	StatisticMedian               Statistic = "median"
	StatisticMin                  Statistic = "min"
	StatisticRange                Statistic = "range"
	StatisticStandardDeviation    Statistic = "standard_deviation"
	StatisticTotal                Statistic = "total"
	StatisticVariance             Statistic = "variance"
)

// The values of StrokeDash.
const (
	StrokeDashDashed StrokeDash = "dashed"
	StrokeDashDotted StrokeDash = "dotted"
	StrokeDashSolid  StrokeDash = "solid"
)

// The values of SummaryType.
const (
	SummaryTypeAvg   SummaryType = "avg"
	SummaryTypeCount SummaryType = "count"
	SummaryTypeMax   SummaryType = "max"
	SummaryTypeMin   SummaryType = "min"
	SummaryTypeSum   SummaryType = "sum"
)

// The values of TermsRankByAlphabeticalDirection.
const (
	TermsRankByAlphabeticalDirectionAsc  TermsRankByAlphabeticalDirection = "asc"
	TermsRankByAlphabeticalDirectionDesc TermsRankByAlphabeticalDirection = "desc"
)

// The values of TermsRankByCustomDirection.
const (
	TermsRankByCustomDirectionAsc  TermsRankByCustomDirection = "asc"
	TermsRankByCustomDirectionDesc TermsRankByCustomDirection = "desc"
)

// The values of TermsRankByMetricDirection.
const (
	TermsRankByMetricDirectionAsc  TermsRankByMetricDirection = "asc"
	TermsRankByMetricDirectionDesc TermsRankByMetricDirection = "desc"
)

// The values of TicksMode.
const (
	TicksModeAuto  TicksMode = "auto"
	TicksModeBands TicksMode = "bands"
)

// The values of TimeScale.
const (
	TimeScaleD TimeScale = "d"
	TimeScaleH TimeScale = "h"
	TimeScaleM TimeScale = "m"
	TimeScaleS TimeScale = "s"
)

// The values of ValueDisplayMode.
const (
	ValueDisplayModeAbsolute   ValueDisplayMode = "absolute"
	ValueDisplayModePercentage ValueDisplayMode = "percentage"
)

// The values of VariableType.
const (
	VariableTypeFields      VariableType = "fields"
	VariableTypeFunctions   VariableType = "functions"
	VariableTypeMultiValues VariableType = "multi_values"
	VariableTypeTimeLiteral VariableType = "time_literal"
	VariableTypeValues      VariableType = "values"
)

// The values of ViewMode.
const (
	ViewModeAggregated ViewMode = "aggregated"
	ViewModeDocuments  ViewMode = "documents"
	ViewModePatterns   ViewMode = "patterns"
)

// The values of VisAPIDirection.
const (
	VisAPIDirectionAsc  VisAPIDirection = "asc"
	VisAPIDirectionDesc VisAPIDirection = "desc"
)

// The values of VisAPIOrientation.
const (
	VisAPIOrientationAngled     VisAPIOrientation = "angled"
	VisAPIOrientationHorizontal VisAPIOrientation = "horizontal"
	VisAPIOrientationVertical   VisAPIOrientation = "vertical"
)

// The values of VisAPISimpleOrientation.
const (
	VisAPISimpleOrientationHorizontal VisAPISimpleOrientation = "horizontal"
	VisAPISimpleOrientationVertical   VisAPISimpleOrientation = "vertical"
)

// The values of Width.
const (
	WidthLarge  Width = "large"
	WidthMedium Width = "medium"
	WidthSmall  Width = "small"
)

// The values of XScale.
const (
	XScaleLinear   XScale = "linear"
	XScaleOrdinal  XScale = "ordinal"
	XScaleTemporal XScale = "temporal"
)

// The values of XYAnnotationManualRangeFill.
const (
	XYAnnotationManualRangeFillInside  XYAnnotationManualRangeFill = "inside"
	XYAnnotationManualRangeFillOutside XYAnnotationManualRangeFill = "outside"
)

// The values of XYFittingType.
const (
	XYFittingTypeAverage   XYFittingType = "average"
	XYFittingTypeCarry     XYFittingType = "carry"
	XYFittingTypeLinear    XYFittingType = "linear"
	XYFittingTypeLookahead XYFittingType = "lookahead"
	XYFittingTypeNearest   XYFittingType = "nearest"
	XYFittingTypeNone      XYFittingType = "none"
	XYFittingTypeZero      XYFittingType = "zero"
)

// The values of XYLayerESQLType.
const (
	XYLayerESQLTypeArea                    XYLayerESQLType = "area"
	XYLayerESQLTypeAreaPercentage          XYLayerESQLType = "area_percentage"
	XYLayerESQLTypeAreaStacked             XYLayerESQLType = "area_stacked"
	XYLayerESQLTypeBar                     XYLayerESQLType = "bar"
	XYLayerESQLTypeBarHorizontal           XYLayerESQLType = "bar_horizontal"
	XYLayerESQLTypeBarHorizontalPercentage XYLayerESQLType = "bar_horizontal_percentage"
	XYLayerESQLTypeBarHorizontalStacked    XYLayerESQLType = "bar_horizontal_stacked"
	XYLayerESQLTypeBarPercentage           XYLayerESQLType = "bar_percentage"
	XYLayerESQLTypeBarStacked              XYLayerESQLType = "bar_stacked"
	XYLayerESQLTypeLine                    XYLayerESQLType = "line"
)

// The values of XYLegendInsidePosition.
const (
	XYLegendInsidePositionBottomLeft  XYLegendInsidePosition = "bottom_left"
	XYLegendInsidePositionBottomRight XYLegendInsidePosition = "bottom_right"
	XYLegendInsidePositionTopLeft     XYLegendInsidePosition = "top_left"
	XYLegendInsidePositionTopRight    XYLegendInsidePosition = "top_right"
)

// The values of XYLegendOutsideHorizontalPosition.
const (
	XYLegendOutsideHorizontalPositionBottom XYLegendOutsideHorizontalPosition = "bottom"
	XYLegendOutsideHorizontalPositionTop    XYLegendOutsideHorizontalPosition = "top"
)

// The values of XYLegendOutsideVerticalPosition.
const (
	XYLegendOutsideVerticalPositionLeft  XYLegendOutsideVerticalPosition = "left"
	XYLegendOutsideVerticalPositionRight XYLegendOutsideVerticalPosition = "right"
)

// The values of XYRefLineCountMetricAxis.
const (
	XYRefLineCountMetricAxisX  XYRefLineCountMetricAxis = "x"
	XYRefLineCountMetricAxisY  XYRefLineCountMetricAxis = "y"
	XYRefLineCountMetricAxisY2 XYRefLineCountMetricAxis = "y2"
)

// The values of XYRefLineCountMetricFill.
const (
	XYRefLineCountMetricFillAbove XYRefLineCountMetricFill = "above"
	XYRefLineCountMetricFillBelow XYRefLineCountMetricFill = "below"
)

// The values of XYRefLineCountMetricPosition.
const (
	XYRefLineCountMetricPositionAuto  XYRefLineCountMetricPosition = "auto"
	XYRefLineCountMetricPositionLeft  XYRefLineCountMetricPosition = "left"
	XYRefLineCountMetricPositionRight XYRefLineCountMetricPosition = "right"
)

// The values of YAxis.
const (
	YAxisY  YAxis = "y"
	YAxisY2 YAxis = "y2"
)

// The values of YScale.
const (
	YScaleLinear YScale = "linear"
	YScaleLog    YScale = "log"
	YScaleSqrt   YScale = "sqrt"
)

// AccessMode is part of DashboardAccessControl.
type AccessMode string

// AsCodeFiltersSchemaAsCodeConditionFilter is a kind of DashboardDataFilter.
type AsCodeFiltersSchemaAsCodeConditionFilter struct {
	Condition    AsCodeFiltersSchemaAsCodeConditionFilterCondition `json:"condition,omitzero"`
	ControlledBy *string                                           `json:"controlled_by,omitempty"`
	DataViewID   *string                                           `json:"data_view_id,omitempty"`
	Disabled     *bool                                             `json:"disabled,omitempty"`
	IsMultiIndex *bool                                             `json:"is_multi_index,omitempty"`
	Label        *string                                           `json:"label,omitempty"`
	Negate       *bool                                             `json:"negate,omitempty"`

	// Type is always "condition".
	Type string `json:"type"`
}

// AsCodeFiltersSchemaAsCodeConditionFilterCondition is part of AsCodeFiltersSchemaAsCodeConditionFilter.
type AsCodeFiltersSchemaAsCodeConditionFilterCondition struct{ wire.Union }

// AsCodeFiltersSchemaAsCodeConditionFilterConditionFrom makes a union of one of its kinds and sets its "operator".
func AsCodeFiltersSchemaAsCodeConditionFilterConditionFrom[T AsCodeFiltersSchemaConditionIs | AsCodeFiltersSchemaConditionIsOneOf | AsCodeFiltersSchemaConditionRange | AsCodeFiltersSchemaConditionExists](kind T) AsCodeFiltersSchemaAsCodeConditionFilterCondition {
	switch v := any(&kind).(type) {
	case *AsCodeFiltersSchemaConditionIs:
		v.Operator = "is"
	case *AsCodeFiltersSchemaConditionIsOneOf:
		v.Operator = "is_one_of"
	case *AsCodeFiltersSchemaConditionRange:
		v.Operator = "range"
	case *AsCodeFiltersSchemaConditionExists:
		v.Operator = "exists"
	}
	return AsCodeFiltersSchemaAsCodeConditionFilterCondition{wire.UnionOf(kind)}
}

// Discriminator is the member "operator", which tells the kinds apart: exists, is, is_one_of and range.
func (u AsCodeFiltersSchemaAsCodeConditionFilterCondition) Discriminator() string {
	return u.Text("operator")
}

// AsAsCodeFiltersSchemaConditionIs reads it as AsCodeFiltersSchemaConditionIs. It fails where "operator" is that of
// another kind.
func (u AsCodeFiltersSchemaAsCodeConditionFilterCondition) AsAsCodeFiltersSchemaConditionIs() (AsCodeFiltersSchemaConditionIs, error) {
	return wire.AsTagged[AsCodeFiltersSchemaConditionIs](u.Union, "operator", "is")
}

// AsAsCodeFiltersSchemaConditionIsOneOf reads it as AsCodeFiltersSchemaConditionIsOneOf. It fails where "operator" is
// that of another kind.
func (u AsCodeFiltersSchemaAsCodeConditionFilterCondition) AsAsCodeFiltersSchemaConditionIsOneOf() (AsCodeFiltersSchemaConditionIsOneOf, error) {
	return wire.AsTagged[AsCodeFiltersSchemaConditionIsOneOf](u.Union, "operator", "is_one_of")
}

// AsAsCodeFiltersSchemaConditionRange reads it as AsCodeFiltersSchemaConditionRange. It fails where "operator" is that
// of another kind.
func (u AsCodeFiltersSchemaAsCodeConditionFilterCondition) AsAsCodeFiltersSchemaConditionRange() (AsCodeFiltersSchemaConditionRange, error) {
	return wire.AsTagged[AsCodeFiltersSchemaConditionRange](u.Union, "operator", "range")
}

// AsAsCodeFiltersSchemaConditionExists reads it as AsCodeFiltersSchemaConditionExists. It fails where "operator" is
// that of another kind.
func (u AsCodeFiltersSchemaAsCodeConditionFilterCondition) AsAsCodeFiltersSchemaConditionExists() (AsCodeFiltersSchemaConditionExists, error) {
	return wire.AsTagged[AsCodeFiltersSchemaConditionExists](u.Union, "operator", "exists")
}

// AsCodeFiltersSchemaAsCodeDSLFilter is a kind of DashboardDataFilter.
type AsCodeFiltersSchemaAsCodeDSLFilter struct {
	ControlledBy *string        `json:"controlled_by,omitempty"`
	DataViewID   *string        `json:"data_view_id,omitempty"`
	Disabled     *bool          `json:"disabled,omitempty"`
	DSL          map[string]any `json:"dsl,omitzero"`
	Field        *string        `json:"field,omitempty"`
	IsMultiIndex *bool          `json:"is_multi_index,omitempty"`
	Label        *string        `json:"label,omitempty"`
	Negate       *bool          `json:"negate,omitempty"`
	Params       any            `json:"params"`

	// Type is always "dsl".
	Type string `json:"type"`
}

// AsCodeFiltersSchemaAsCodeGroupFilter is a kind of DashboardDataFilter.
type AsCodeFiltersSchemaAsCodeGroupFilter struct {
	ControlledBy *string                        `json:"controlled_by,omitempty"`
	DataViewID   *string                        `json:"data_view_id,omitempty"`
	Disabled     *bool                          `json:"disabled,omitempty"`
	Group        AsCodeFiltersSchemaGroupFilter `json:"group"`
	IsMultiIndex *bool                          `json:"is_multi_index,omitempty"`
	Label        *string                        `json:"label,omitempty"`
	Negate       *bool                          `json:"negate,omitempty"`

	// Type is always "group".
	Type string `json:"type"`
}

// AsCodeFiltersSchemaAsCodeSpatialFilter is a kind of DashboardDataFilter.
type AsCodeFiltersSchemaAsCodeSpatialFilter struct {
	ControlledBy *string        `json:"controlled_by,omitempty"`
	DataViewID   *string        `json:"data_view_id,omitempty"`
	Disabled     *bool          `json:"disabled,omitempty"`
	DSL          map[string]any `json:"dsl,omitzero"`
	IsMultiIndex *bool          `json:"is_multi_index,omitempty"`
	Label        *string        `json:"label,omitempty"`
	Negate       *bool          `json:"negate,omitempty"`

	// Type is always "spatial".
	Type string `json:"type"`
}

// AsCodeFiltersSchemaConditionExists is a kind of AsCodeFiltersSchemaAsCodeConditionFilterCondition and
// AsCodeFiltersSchemaGroupFilterCondition.
type AsCodeFiltersSchemaConditionExists struct {
	Field  string `json:"field"`
	Negate *bool  `json:"negate,omitempty"`

	// Operator is always "exists".
	Operator string `json:"operator"`
}

// AsCodeFiltersSchemaConditionIs is a kind of AsCodeFiltersSchemaAsCodeConditionFilterCondition and
// AsCodeFiltersSchemaGroupFilterCondition.
type AsCodeFiltersSchemaConditionIs struct {
	Field  string `json:"field"`
	Negate *bool  `json:"negate,omitempty"`

	// Operator is always "is".
	Operator string `json:"operator"`
	Value    any    `json:"value"`
}

// AsCodeFiltersSchemaConditionIsOneOf is a kind of AsCodeFiltersSchemaAsCodeConditionFilterCondition and
// AsCodeFiltersSchemaGroupFilterCondition.
type AsCodeFiltersSchemaConditionIsOneOf struct {
	Field  string `json:"field"`
	Negate *bool  `json:"negate,omitempty"`

	// Operator is always "is_one_of".
	Operator string                                   `json:"operator"`
	Value    AsCodeFiltersSchemaConditionIsOneOfValue `json:"value,omitzero"`
}

// AsCodeFiltersSchemaConditionIsOneOfValue is part of AsCodeFiltersSchemaConditionIsOneOf.
type AsCodeFiltersSchemaConditionIsOneOfValue struct{ wire.Union }

// AsCodeFiltersSchemaConditionIsOneOfValueFrom makes a union of one of its kinds.
func AsCodeFiltersSchemaConditionIsOneOfValueFrom[T []string | []float64 | []bool](kind T) AsCodeFiltersSchemaConditionIsOneOfValue {
	return AsCodeFiltersSchemaConditionIsOneOfValue{wire.UnionOf(kind)}
}

// AsStrings reads it as []string.
func (u AsCodeFiltersSchemaConditionIsOneOfValue) AsStrings() ([]string, error) {
	return wire.As[[]string](u.Union)
}

// AsFloat64s reads it as []float64.
func (u AsCodeFiltersSchemaConditionIsOneOfValue) AsFloat64s() ([]float64, error) {
	return wire.As[[]float64](u.Union)
}

// AsBools reads it as []bool.
func (u AsCodeFiltersSchemaConditionIsOneOfValue) AsBools() ([]bool, error) {
	return wire.As[[]bool](u.Union)
}

// AsCodeFiltersSchemaConditionRange is a kind of AsCodeFiltersSchemaAsCodeConditionFilterCondition and
// AsCodeFiltersSchemaGroupFilterCondition.
type AsCodeFiltersSchemaConditionRange struct {
	Field  string `json:"field"`
	Negate *bool  `json:"negate,omitempty"`

	// Operator is always "range".
	Operator string                                 `json:"operator"`
	Value    AsCodeFiltersSchemaConditionRangeValue `json:"value"`
}

// AsCodeFiltersSchemaConditionRangeValue is part of AsCodeFiltersSchemaConditionRange.
type AsCodeFiltersSchemaConditionRangeValue struct {
	Format *string `json:"format,omitempty"`
	Gt     any     `json:"gt,omitempty"`
	Gte    any     `json:"gte,omitempty"`
	Lt     any     `json:"lt,omitempty"`
	Lte    any     `json:"lte,omitempty"`
}

// AsCodeFiltersSchemaGroupFilter is a kind of AsCodeFiltersSchemaGroupFilterCondition, and part of
// AsCodeFiltersSchemaAsCodeGroupFilter.
type AsCodeFiltersSchemaGroupFilter struct {
	Conditions []AsCodeFiltersSchemaGroupFilterCondition `json:"conditions,omitzero"`
	Operator   AsCodeFiltersSchemaGroupFilterOperator    `json:"operator"`
}

// AsCodeFiltersSchemaGroupFilterCondition is part of AsCodeFiltersSchemaGroupFilter.
type AsCodeFiltersSchemaGroupFilterCondition struct{ wire.Union }

// AsCodeFiltersSchemaGroupFilterConditionFrom makes a union of one of its kinds and sets its "operator".
func AsCodeFiltersSchemaGroupFilterConditionFrom[T AsCodeFiltersSchemaConditionIs | AsCodeFiltersSchemaConditionIsOneOf | AsCodeFiltersSchemaConditionRange | AsCodeFiltersSchemaConditionExists | AsCodeFiltersSchemaGroupFilter](kind T) AsCodeFiltersSchemaGroupFilterCondition {
	switch v := any(&kind).(type) {
	case *AsCodeFiltersSchemaConditionIs:
		v.Operator = "is"
	case *AsCodeFiltersSchemaConditionIsOneOf:
		v.Operator = "is_one_of"
	case *AsCodeFiltersSchemaConditionRange:
		v.Operator = "range"
	case *AsCodeFiltersSchemaConditionExists:
		v.Operator = "exists"
	}
	return AsCodeFiltersSchemaGroupFilterCondition{wire.UnionOf(kind)}
}

// Discriminator is the member "operator", which tells the kinds apart: and, exists, is, is_one_of, or and range.
func (u AsCodeFiltersSchemaGroupFilterCondition) Discriminator() string { return u.Text("operator") }

// AsAsCodeFiltersSchemaConditionIs reads it as AsCodeFiltersSchemaConditionIs. It fails where "operator" is that of
// another kind.
func (u AsCodeFiltersSchemaGroupFilterCondition) AsAsCodeFiltersSchemaConditionIs() (AsCodeFiltersSchemaConditionIs, error) {
	return wire.AsTagged[AsCodeFiltersSchemaConditionIs](u.Union, "operator", "is")
}

// AsAsCodeFiltersSchemaConditionIsOneOf reads it as AsCodeFiltersSchemaConditionIsOneOf. It fails where "operator" is
// that of another kind.
func (u AsCodeFiltersSchemaGroupFilterCondition) AsAsCodeFiltersSchemaConditionIsOneOf() (AsCodeFiltersSchemaConditionIsOneOf, error) {
	return wire.AsTagged[AsCodeFiltersSchemaConditionIsOneOf](u.Union, "operator", "is_one_of")
}

// AsAsCodeFiltersSchemaConditionRange reads it as AsCodeFiltersSchemaConditionRange. It fails where "operator" is that
// of another kind.
func (u AsCodeFiltersSchemaGroupFilterCondition) AsAsCodeFiltersSchemaConditionRange() (AsCodeFiltersSchemaConditionRange, error) {
	return wire.AsTagged[AsCodeFiltersSchemaConditionRange](u.Union, "operator", "range")
}

// AsAsCodeFiltersSchemaConditionExists reads it as AsCodeFiltersSchemaConditionExists. It fails where "operator" is
// that of another kind.
func (u AsCodeFiltersSchemaGroupFilterCondition) AsAsCodeFiltersSchemaConditionExists() (AsCodeFiltersSchemaConditionExists, error) {
	return wire.AsTagged[AsCodeFiltersSchemaConditionExists](u.Union, "operator", "exists")
}

// AsAsCodeFiltersSchemaGroupFilter reads it as AsCodeFiltersSchemaGroupFilter. It fails where "operator" is that of
// another kind.
func (u AsCodeFiltersSchemaGroupFilterCondition) AsAsCodeFiltersSchemaGroupFilter() (AsCodeFiltersSchemaGroupFilter, error) {
	return wire.AsTagged[AsCodeFiltersSchemaGroupFilter](u.Union, "operator", "and", "or")
}

// AsCodeFiltersSchemaGroupFilterOperator is part of AsCodeFiltersSchemaGroupFilter.
type AsCodeFiltersSchemaGroupFilterOperator string

// AsCodeMeta is part of CreateDashboardResponse, Dashboard and ListDashboardsDashboard.
type AsCodeMeta struct {
	CreatedAt *string `json:"created_at,omitempty"`
	CreatedBy *string `json:"created_by,omitempty"`
	Managed   *bool   `json:"managed,omitempty"`
	Owner     *string `json:"owner,omitempty"`
	UpdatedAt *string `json:"updated_at,omitempty"`
	UpdatedBy *string `json:"updated_by,omitempty"`
	Version   *string `json:"version,omitempty"`
}

// AsCodeQuery is part of DashboardData, Tab and UpdateDashboardRequest.
type AsCodeQuery struct {
	Expression string              `json:"expression"`
	Language   AsCodeQueryLanguage `json:"language"`
}

// AsCodeQueryLanguage is part of AsCodeQuery and FilterSimple.
type AsCodeQueryLanguage string

// Auto is a kind of Header and HeightValue.
type Auto struct {
	// Type is always "auto".
	Type string `json:"type"`
}

// AutoColor is a kind of DatatableESQLMetricColor, DatatableRowDateHistogramColor, GaugeESQLMetricColor and others.
type AutoColor struct {
	// Type is always "auto".
	Type string `json:"type"`
}

// By is part of ConfigSort.
type By string

// ByteFormat is a kind of FormatType.
type ByteFormat struct {
	Decimals *float64       `json:"decimals,omitempty"`
	Suffix   *string        `json:"suffix,omitempty"`
	Type     ByteFormatType `json:"type"`
}

// ByteFormatType is part of ByteFormat.
type ByteFormatType string

// Caption is part of TagcloudStyling.
type Caption struct {
	Visible *bool `json:"visible,omitempty"`
}

// CategoricalColorMapping is a kind of ColorMapping.
type CategoricalColorMapping struct {
	Mapping []Mapping `json:"mapping,omitzero"`

	// Mode is always "categorical".
	Mode       string          `json:"mode"`
	Palette    string          `json:"palette"`
	Unassigned UnassignedColor `json:"unassigned,omitzero"`
}

// CollapseBy is part of DatatableESQLRow, DatatableRowDateHistogram, DatatableRowFilters and others.
type CollapseBy string

// ColorByValueAbsolute is a kind of DatatableESQLMetricColor, GaugeESQLMetricColor, HeatmapESQLMetricColor and others.
type ColorByValueAbsolute struct {
	// Range is always "absolute".
	Range string                     `json:"range"`
	Steps []ColorByValueAbsoluteStep `json:"steps,omitzero"`

	// Type is always "dynamic".
	Type string `json:"type"`
}

// ColorByValueAbsoluteStep is part of ColorByValueAbsolute, ColorByValuePercentage, LegacyColorByValue and others.
type ColorByValueAbsoluteStep struct {
	Color string   `json:"color"`
	Gte   *float64 `json:"gte,omitempty"`
	Lt    *float64 `json:"lt,omitempty"`
	Lte   *float64 `json:"lte,omitempty"`
}

// ColorByValuePercentage is a kind of DatatableESQLMetricColor, GaugeESQLMetricColor, HeatmapESQLMetricColor and
// others.
type ColorByValuePercentage struct {
	// Range is always "percentage".
	Range string                     `json:"range"`
	Steps []ColorByValueAbsoluteStep `json:"steps,omitzero"`

	// Type is always "dynamic".
	Type string `json:"type"`
}

// ColorCode is a kind of Gradient and UnassignedColor.
type ColorCode struct {
	// Type is always "color_code".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// ColorFromPalette is a kind of Gradient and UnassignedColor.
type ColorFromPalette struct {
	Index   float64 `json:"index"`
	Palette *string `json:"palette,omitempty"`

	// Type is always "from_palette".
	Type string `json:"type"`
}

// ColorMapping is a kind of DatatableESQLMetricColor and DatatableRowDateHistogramColor, and part of PieESQLGroupBy,
// PieGroupByDateHistogram, PieGroupByFilters and others.
type ColorMapping struct{ wire.Union }

// ColorMappingFrom makes a union of one of its kinds and sets its "mode".
func ColorMappingFrom[T CategoricalColorMapping | GradientColorMapping](kind T) ColorMapping {
	switch v := any(&kind).(type) {
	case *CategoricalColorMapping:
		v.Mode = "categorical"
	case *GradientColorMapping:
		v.Mode = "gradient"
	}
	return ColorMapping{wire.UnionOf(kind)}
}

// Discriminator is the member "mode", which tells the kinds apart: categorical and gradient.
func (u ColorMapping) Discriminator() string { return u.Text("mode") }

// AsCategoricalColorMapping reads it as CategoricalColorMapping. It fails where "mode" is that of another kind.
func (u ColorMapping) AsCategoricalColorMapping() (CategoricalColorMapping, error) {
	return wire.AsTagged[CategoricalColorMapping](u.Union, "mode", "categorical")
}

// AsGradientColorMapping reads it as GradientColorMapping. It fails where "mode" is that of another kind.
func (u ColorMapping) AsGradientColorMapping() (GradientColorMapping, error) {
	return wire.AsTagged[GradientColorMapping](u.Union, "mode", "gradient")
}

// ColumnSetting is part of Overrides and Tab.
type ColumnSetting struct {
	Width *float64 `json:"width,omitempty"`
}

// ColumnType is part of SortByMetric.
type ColumnType string

// Compare is part of MetricSecondary, MetricSecondaryCountMetric, MetricSecondaryCounterRate and others.
type Compare struct{ wire.Union }

// CompareFrom makes a union of one of its kinds and sets its "to".
func CompareFrom[T MetricCompareToBaseline | MetricCompareToPrimary](kind T) Compare {
	switch v := any(&kind).(type) {
	case *MetricCompareToBaseline:
		v.To = "baseline"
	case *MetricCompareToPrimary:
		v.To = "primary"
	}
	return Compare{wire.UnionOf(kind)}
}

// Discriminator is the member "to", which tells the kinds apart: baseline and primary.
func (u Compare) Discriminator() string { return u.Text("to") }

// AsMetricCompareToBaseline reads it as MetricCompareToBaseline. It fails where "to" is that of another kind.
func (u Compare) AsMetricCompareToBaseline() (MetricCompareToBaseline, error) {
	return wire.AsTagged[MetricCompareToBaseline](u.Union, "to", "baseline")
}

// AsMetricCompareToPrimary reads it as MetricCompareToPrimary. It fails where "to" is that of another kind.
func (u Compare) AsMetricCompareToPrimary() (MetricCompareToPrimary, error) {
	return wire.AsTagged[MetricCompareToPrimary](u.Union, "to", "primary")
}

// CompositeRuntimeField is a kind of FieldSettingsEntry.
type CompositeRuntimeField struct {
	Fields map[string]DataViewFieldSetting `json:"fields,omitzero"`
	Script *string                         `json:"script,omitempty"`

	// Type is always "composite".
	Type string `json:"type"`
}

// ConfigDrilldownDashboardDrilldown is a kind of DashboardPanelTypeImageConfigDrilldown.
type ConfigDrilldownDashboardDrilldown struct {
	DashboardID  string `json:"dashboard_id"`
	Label        string `json:"label"`
	OpenInNewTab *bool  `json:"open_in_new_tab,omitempty"`

	// Trigger is always "on_click_image".
	Trigger string `json:"trigger"`

	// Type is always "dashboard_drilldown".
	Type         string `json:"type"`
	UseFilters   *bool  `json:"use_filters,omitempty"`
	UseTimeRange *bool  `json:"use_time_range,omitempty"`
}

// ConfigDrilldownURLDrilldown is a kind of DashboardPanelTypeImageConfigDrilldown.
type ConfigDrilldownURLDrilldown struct {
	EncodeURL    *bool                              `json:"encode_url,omitempty"`
	Label        string                             `json:"label"`
	OpenInNewTab *bool                              `json:"open_in_new_tab,omitempty"`
	Trigger      ConfigDrilldownURLDrilldownTrigger `json:"trigger"`

	// Type is always "url_drilldown".
	Type string `json:"type"`
	URL  string `json:"url"`
}

// ConfigDrilldownURLDrilldownTrigger is part of ConfigDrilldownURLDrilldown.
type ConfigDrilldownURLDrilldownTrigger string

// ConfigFilters is part of DashboardPanelTypeSyntheticsMonitorsConfig and
// DashboardPanelTypeSyntheticsStatsOverviewConfig.
type ConfigFilters struct {
	Locations    []Location    `json:"locations,omitzero"`
	MonitorIDs   []MonitorID   `json:"monitor_ids,omitzero"`
	MonitorTypes []MonitorType `json:"monitor_types,omitzero"`
	Projects     []Project     `json:"projects,omitzero"`
	Tags         []FiltersTag  `json:"tags,omitzero"`
}

// ConfigSettings is part of DashboardPanelTypeMarkdownConfig.
type ConfigSettings struct {
	OpenLinksInNewTab *bool `json:"open_links_in_new_tab,omitempty"`
}

// ConfigSort is part of DashboardPanelTypeOptionsListControlConfig.
type ConfigSort struct {
	By        By            `json:"by"`
	Direction SortDirection `json:"direction"`
}

// ConfigView is part of DashboardPanelTypeSyntheticsMonitorsConfig.
type ConfigView string

// ContentManagementUtilsReference is part of DashboardDroppedPanelWarning, DatatableESQL, DatatableNoESQL and others.
type ContentManagementUtilsReference struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Type string `json:"type"`
}

// ControlsSchemasControlsGroupSchemaESQLControl is a kind of PinnedPanel.
type ControlsSchemasControlsGroupSchemaESQLControl struct {
	Config DashboardPanelTypeESQLControlConfig `json:"config,omitzero"`
	Grow   *bool                               `json:"grow,omitempty"`
	ID     *string                             `json:"id,omitempty"`

	// Type is always "esql_control".
	Type  string `json:"type"`
	Width *Width `json:"width,omitempty"`
}

// ControlsSchemasControlsGroupSchemaOptionsListControl is a kind of PinnedPanel.
type ControlsSchemasControlsGroupSchemaOptionsListControl struct {
	Config DashboardPanelTypeOptionsListControlConfig `json:"config"`
	Grow   *bool                                      `json:"grow,omitempty"`
	ID     *string                                    `json:"id,omitempty"`

	// Type is always "options_list_control".
	Type  string `json:"type"`
	Width *Width `json:"width,omitempty"`
}

// ControlsSchemasControlsGroupSchemaRangeSliderControl is a kind of PinnedPanel.
type ControlsSchemasControlsGroupSchemaRangeSliderControl struct {
	Config DashboardPanelTypeRangeSliderControlConfig `json:"config"`
	Grow   *bool                                      `json:"grow,omitempty"`
	ID     *string                                    `json:"id,omitempty"`

	// Type is always "range_slider_control".
	Type  string `json:"type"`
	Width *Width `json:"width,omitempty"`
}

// ControlsSchemasControlsGroupSchemaTimeSliderControl is a kind of PinnedPanel.
type ControlsSchemasControlsGroupSchemaTimeSliderControl struct {
	Config DashboardPanelTypeTimeSliderControlConfig `json:"config"`
	Grow   *bool                                     `json:"grow,omitempty"`
	ID     *string                                   `json:"id,omitempty"`

	// Type is always "time_slider_control".
	Type  string `json:"type"`
	Width *Width `json:"width,omitempty"`
}

// ControlsSchemasOptionsListESQLControlSchemaStaticValues is a kind of DashboardPanelTypeESQLControlConfig.
type ControlsSchemasOptionsListESQLControlSchemaStaticValues struct {
	AvailableOptions []string `json:"available_options,omitzero"`

	// ControlType is always "STATIC_VALUES".
	ControlType     string           `json:"control_type"`
	DisplaySettings *DisplaySettings `json:"display_settings,omitempty"`
	SelectedOptions []string         `json:"selected_options,omitzero"`
	SingleSelect    *bool            `json:"single_select,omitempty"`
	Title           *string          `json:"title,omitempty"`
	VariableName    string           `json:"variable_name"`
	VariableType    VariableType     `json:"variable_type"`
}

// ControlsSchemasOptionsListESQLControlSchemaValuesFromQuery is a kind of DashboardPanelTypeESQLControlConfig.
type ControlsSchemasOptionsListESQLControlSchemaValuesFromQuery struct {
	// ControlType is always "VALUES_FROM_QUERY".
	ControlType     string           `json:"control_type"`
	DisplaySettings *DisplaySettings `json:"display_settings,omitempty"`
	ESQLQuery       string           `json:"esql_query"`
	SelectedOptions []string         `json:"selected_options,omitzero"`
	SingleSelect    *bool            `json:"single_select,omitempty"`
	Title           *string          `json:"title,omitempty"`
	VariableName    string           `json:"variable_name"`
	VariableType    VariableType     `json:"variable_type"`
}

// CountMetricOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type CountMetricOperation struct {
	EmptyAsNull *bool        `json:"empty_as_null,omitempty"`
	Field       *string      `json:"field,omitempty"`
	Filter      FilterSimple `json:"filter"`
	Format      FormatType   `json:"format,omitzero"`
	Label       *string      `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// CounterRateOperation is a kind of GaugeMetricCountMetricGoal.
type CounterRateOperation struct {
	Field  string       `json:"field"`
	Filter FilterSimple `json:"filter"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// CreateDashboardResponse is the reply of CreateDashboard and UpdateDashboard.
type CreateDashboardResponse struct {
	Data DashboardData `json:"data"`
	ID   string        `json:"id"`
	Meta AsCodeMeta    `json:"meta"`
}

// CumulativeSumOperation is a kind of GaugeMetricCountMetricGoal.
type CumulativeSumOperation struct {
	Field  string       `json:"field"`
	Filter FilterSimple `json:"filter"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// CurrentTimeMarker is part of XYStylingOverlays.
type CurrentTimeMarker struct {
	Visible *bool `json:"visible,omitempty"`
}

// CustomFormat is a kind of FormatType.
type CustomFormat struct {
	Pattern string `json:"pattern"`

	// Type is always "custom".
	Type string `json:"type"`
}

// Dashboard is the reply of GetDashboard.
type Dashboard struct {
	Data     DashboardData                  `json:"data"`
	ID       string                         `json:"id"`
	Meta     AsCodeMeta                     `json:"meta"`
	Warnings []DashboardDroppedPanelWarning `json:"warnings,omitzero"`
}

// DashboardAccessControl is part of DashboardData and ListDashboardsDashboardData.
type DashboardAccessControl struct {
	AccessMode *AccessMode `json:"access_mode,omitempty"`
}

// DashboardData is the body of CreateDashboard.
type DashboardData struct {
	AccessControl   DashboardAccessControl           `json:"access_control"`
	Description     *string                          `json:"description,omitempty"`
	Filters         []DashboardDataFilter            `json:"filters,omitzero"`
	Options         DashboardOptions                 `json:"options"`
	Panels          []DashboardDataPanel             `json:"panels,omitzero"`
	PinnedPanels    []PinnedPanel                    `json:"pinned_panels,omitzero"`
	ProjectRouting  *string                          `json:"project_routing,omitempty"`
	Query           AsCodeQuery                      `json:"query"`
	RefreshInterval DataServiceServerRefreshInterval `json:"refresh_interval"`
	Tags            []string                         `json:"tags,omitzero"`
	TimeRange       EsQueryServerTimeRange           `json:"time_range"`
	Title           string                           `json:"title"`
}

// DashboardDataFilter is part of DashboardData, DatatableESQL, DatatableNoESQL and others.
type DashboardDataFilter struct{ wire.Union }

// DashboardDataFilterFrom makes a union of one of its kinds and sets its "type".
func DashboardDataFilterFrom[T AsCodeFiltersSchemaAsCodeConditionFilter | AsCodeFiltersSchemaAsCodeGroupFilter | AsCodeFiltersSchemaAsCodeDSLFilter | AsCodeFiltersSchemaAsCodeSpatialFilter](kind T) DashboardDataFilter {
	switch v := any(&kind).(type) {
	case *AsCodeFiltersSchemaAsCodeConditionFilter:
		v.Type = "condition"
	case *AsCodeFiltersSchemaAsCodeGroupFilter:
		v.Type = "group"
	case *AsCodeFiltersSchemaAsCodeDSLFilter:
		v.Type = "dsl"
	case *AsCodeFiltersSchemaAsCodeSpatialFilter:
		v.Type = "spatial"
	}
	return DashboardDataFilter{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: condition, dsl, group and spatial.
func (u DashboardDataFilter) Discriminator() string { return u.Text("type") }

// AsAsCodeFiltersSchemaAsCodeConditionFilter reads it as AsCodeFiltersSchemaAsCodeConditionFilter. It fails where
// "type" is that of another kind.
func (u DashboardDataFilter) AsAsCodeFiltersSchemaAsCodeConditionFilter() (AsCodeFiltersSchemaAsCodeConditionFilter, error) {
	return wire.AsTagged[AsCodeFiltersSchemaAsCodeConditionFilter](u.Union, "type", "condition")
}

// AsAsCodeFiltersSchemaAsCodeGroupFilter reads it as AsCodeFiltersSchemaAsCodeGroupFilter. It fails where "type" is
// that of another kind.
func (u DashboardDataFilter) AsAsCodeFiltersSchemaAsCodeGroupFilter() (AsCodeFiltersSchemaAsCodeGroupFilter, error) {
	return wire.AsTagged[AsCodeFiltersSchemaAsCodeGroupFilter](u.Union, "type", "group")
}

// AsAsCodeFiltersSchemaAsCodeDSLFilter reads it as AsCodeFiltersSchemaAsCodeDSLFilter. It fails where "type" is that of
// another kind.
func (u DashboardDataFilter) AsAsCodeFiltersSchemaAsCodeDSLFilter() (AsCodeFiltersSchemaAsCodeDSLFilter, error) {
	return wire.AsTagged[AsCodeFiltersSchemaAsCodeDSLFilter](u.Union, "type", "dsl")
}

// AsAsCodeFiltersSchemaAsCodeSpatialFilter reads it as AsCodeFiltersSchemaAsCodeSpatialFilter. It fails where "type" is
// that of another kind.
func (u DashboardDataFilter) AsAsCodeFiltersSchemaAsCodeSpatialFilter() (AsCodeFiltersSchemaAsCodeSpatialFilter, error) {
	return wire.AsTagged[AsCodeFiltersSchemaAsCodeSpatialFilter](u.Union, "type", "spatial")
}

// DashboardDataPanel is part of DashboardData and UpdateDashboardRequest.
type DashboardDataPanel struct{ wire.Union }

// DashboardDataPanelFrom makes a union of one of its kinds.
func DashboardDataPanelFrom[T DashboardPanelTypeDiscoverSession | DashboardPanelTypeESQLControl | DashboardPanelTypeImage | DashboardPanelTypeMarkdown | DashboardPanelTypeOptionsListControl | DashboardPanelTypeRangeSliderControl | DashboardPanelTypeSLOAlerts | DashboardPanelTypeSLOBurnRate | DashboardPanelTypeSLOErrorBudget | DashboardPanelTypeSLOOverview | DashboardPanelTypeSyntheticsMonitors | DashboardPanelTypeSyntheticsStatsOverview | DashboardPanelTypeTimeSliderControl | DashboardPanelTypeVis | DashboardPanelTypeLensDashboardApp | DashboardSection](kind T) DashboardDataPanel {
	return DashboardDataPanel{wire.UnionOf(kind)}
}

// AsDashboardPanelTypeDiscoverSession reads it as DashboardPanelTypeDiscoverSession.
func (u DashboardDataPanel) AsDashboardPanelTypeDiscoverSession() (DashboardPanelTypeDiscoverSession, error) {
	return wire.As[DashboardPanelTypeDiscoverSession](u.Union)
}

// AsDashboardPanelTypeESQLControl reads it as DashboardPanelTypeESQLControl.
func (u DashboardDataPanel) AsDashboardPanelTypeESQLControl() (DashboardPanelTypeESQLControl, error) {
	return wire.As[DashboardPanelTypeESQLControl](u.Union)
}

// AsDashboardPanelTypeImage reads it as DashboardPanelTypeImage.
func (u DashboardDataPanel) AsDashboardPanelTypeImage() (DashboardPanelTypeImage, error) {
	return wire.As[DashboardPanelTypeImage](u.Union)
}

// AsDashboardPanelTypeMarkdown reads it as DashboardPanelTypeMarkdown.
func (u DashboardDataPanel) AsDashboardPanelTypeMarkdown() (DashboardPanelTypeMarkdown, error) {
	return wire.As[DashboardPanelTypeMarkdown](u.Union)
}

// AsDashboardPanelTypeOptionsListControl reads it as DashboardPanelTypeOptionsListControl.
func (u DashboardDataPanel) AsDashboardPanelTypeOptionsListControl() (DashboardPanelTypeOptionsListControl, error) {
	return wire.As[DashboardPanelTypeOptionsListControl](u.Union)
}

// AsDashboardPanelTypeRangeSliderControl reads it as DashboardPanelTypeRangeSliderControl.
func (u DashboardDataPanel) AsDashboardPanelTypeRangeSliderControl() (DashboardPanelTypeRangeSliderControl, error) {
	return wire.As[DashboardPanelTypeRangeSliderControl](u.Union)
}

// AsDashboardPanelTypeSLOAlerts reads it as DashboardPanelTypeSLOAlerts.
func (u DashboardDataPanel) AsDashboardPanelTypeSLOAlerts() (DashboardPanelTypeSLOAlerts, error) {
	return wire.As[DashboardPanelTypeSLOAlerts](u.Union)
}

// AsDashboardPanelTypeSLOBurnRate reads it as DashboardPanelTypeSLOBurnRate.
func (u DashboardDataPanel) AsDashboardPanelTypeSLOBurnRate() (DashboardPanelTypeSLOBurnRate, error) {
	return wire.As[DashboardPanelTypeSLOBurnRate](u.Union)
}

// AsDashboardPanelTypeSLOErrorBudget reads it as DashboardPanelTypeSLOErrorBudget.
func (u DashboardDataPanel) AsDashboardPanelTypeSLOErrorBudget() (DashboardPanelTypeSLOErrorBudget, error) {
	return wire.As[DashboardPanelTypeSLOErrorBudget](u.Union)
}

// AsDashboardPanelTypeSLOOverview reads it as DashboardPanelTypeSLOOverview.
func (u DashboardDataPanel) AsDashboardPanelTypeSLOOverview() (DashboardPanelTypeSLOOverview, error) {
	return wire.As[DashboardPanelTypeSLOOverview](u.Union)
}

// AsDashboardPanelTypeSyntheticsMonitors reads it as DashboardPanelTypeSyntheticsMonitors.
func (u DashboardDataPanel) AsDashboardPanelTypeSyntheticsMonitors() (DashboardPanelTypeSyntheticsMonitors, error) {
	return wire.As[DashboardPanelTypeSyntheticsMonitors](u.Union)
}

// AsDashboardPanelTypeSyntheticsStatsOverview reads it as DashboardPanelTypeSyntheticsStatsOverview.
func (u DashboardDataPanel) AsDashboardPanelTypeSyntheticsStatsOverview() (DashboardPanelTypeSyntheticsStatsOverview, error) {
	return wire.As[DashboardPanelTypeSyntheticsStatsOverview](u.Union)
}

// AsDashboardPanelTypeTimeSliderControl reads it as DashboardPanelTypeTimeSliderControl.
func (u DashboardDataPanel) AsDashboardPanelTypeTimeSliderControl() (DashboardPanelTypeTimeSliderControl, error) {
	return wire.As[DashboardPanelTypeTimeSliderControl](u.Union)
}

// AsDashboardPanelTypeVis reads it as DashboardPanelTypeVis.
func (u DashboardDataPanel) AsDashboardPanelTypeVis() (DashboardPanelTypeVis, error) {
	return wire.As[DashboardPanelTypeVis](u.Union)
}

// AsDashboardPanelTypeLensDashboardApp reads it as DashboardPanelTypeLensDashboardApp.
func (u DashboardDataPanel) AsDashboardPanelTypeLensDashboardApp() (DashboardPanelTypeLensDashboardApp, error) {
	return wire.As[DashboardPanelTypeLensDashboardApp](u.Union)
}

// AsDashboardSection reads it as DashboardSection.
func (u DashboardDataPanel) AsDashboardSection() (DashboardSection, error) {
	return wire.As[DashboardSection](u.Union)
}

// DashboardDroppedPanelWarning is part of Dashboard.
type DashboardDroppedPanelWarning struct {
	Message         string                            `json:"message"`
	PanelConfig     map[string]any                    `json:"panel_config,omitzero"`
	PanelReferences []ContentManagementUtilsReference `json:"panel_references,omitzero"`
	PanelType       string                            `json:"panel_type"`

	// Type is always "dropped_panel".
	Type string `json:"type"`
}

// DashboardOptions is part of DashboardData and UpdateDashboardRequest.
type DashboardOptions struct {
	AutoApplyFilters *bool `json:"auto_apply_filters,omitempty"`
	HidePanelBorders *bool `json:"hide_panel_borders,omitempty"`
	HidePanelTitles  *bool `json:"hide_panel_titles,omitempty"`
	SyncColors       *bool `json:"sync_colors,omitempty"`
	SyncCursor       *bool `json:"sync_cursor,omitempty"`
	SyncTooltips     *bool `json:"sync_tooltips,omitempty"`
	UseMargins       *bool `json:"use_margins,omitempty"`
}

// DashboardPanelGrid is part of DashboardPanelTypeDiscoverSession, DashboardPanelTypeESQLControl,
// DashboardPanelTypeImage and others.
type DashboardPanelGrid struct {
	H *float64 `json:"h,omitempty"`
	W *float64 `json:"w,omitempty"`
	X float64  `json:"x"`
	Y float64  `json:"y"`
}

// DashboardPanelTypeDiscoverSession is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeDiscoverSession struct {
	Config DashboardPanelTypeDiscoverSessionConfig `json:"config"`
	Grid   DashboardPanelGrid                      `json:"grid"`
	ID     *string                                 `json:"id,omitempty"`

	// Type is always "discover_session".
	Type string `json:"type"`
}

// DashboardPanelTypeDiscoverSessionConfig is part of DashboardPanelTypeDiscoverSession.
type DashboardPanelTypeDiscoverSessionConfig struct {
	Description   *string                                            `json:"description,omitempty"`
	Drilldowns    []DashboardPanelTypeDiscoverSessionConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder    *bool                                              `json:"hide_border,omitempty"`
	HideTitle     *bool                                              `json:"hide_title,omitempty"`
	Overrides     *Overrides                                         `json:"overrides,omitempty"`
	RefID         *string                                            `json:"ref_id,omitempty"`
	SelectedTabID *string                                            `json:"selected_tab_id,omitempty"`
	Tabs          []Tab                                              `json:"tabs,omitzero"`
	TimeRange     EsQueryServerTimeRange                             `json:"time_range"`
	Title         *string                                            `json:"title,omitempty"`
}

// DashboardPanelTypeDiscoverSessionConfigDrilldown is part of DashboardPanelTypeDiscoverSessionConfig,
// DashboardPanelTypeSyntheticsStatsOverviewConfig, SLOAlertsEmbeddable and others.
type DashboardPanelTypeDiscoverSessionConfigDrilldown struct {
	EncodeURL    *bool  `json:"encode_url,omitempty"`
	Label        string `json:"label"`
	OpenInNewTab *bool  `json:"open_in_new_tab,omitempty"`

	// Trigger is always "on_open_panel_menu".
	Trigger string `json:"trigger"`

	// Type is always "url_drilldown".
	Type string `json:"type"`
	URL  string `json:"url"`
}

// DashboardPanelTypeESQLControl is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeESQLControl struct {
	Config DashboardPanelTypeESQLControlConfig `json:"config,omitzero"`
	Grid   DashboardPanelGrid                  `json:"grid"`
	ID     *string                             `json:"id,omitempty"`

	// Type is always "esql_control".
	Type string `json:"type"`
}

// DashboardPanelTypeESQLControlConfig is part of ControlsSchemasControlsGroupSchemaESQLControl and
// DashboardPanelTypeESQLControl.
type DashboardPanelTypeESQLControlConfig struct{ wire.Union }

// DashboardPanelTypeESQLControlConfigFrom makes a union of one of its kinds and sets its "control_type".
func DashboardPanelTypeESQLControlConfigFrom[T ControlsSchemasOptionsListESQLControlSchemaStaticValues | ControlsSchemasOptionsListESQLControlSchemaValuesFromQuery](kind T) DashboardPanelTypeESQLControlConfig {
	switch v := any(&kind).(type) {
	case *ControlsSchemasOptionsListESQLControlSchemaStaticValues:
		v.ControlType = "STATIC_VALUES"
	case *ControlsSchemasOptionsListESQLControlSchemaValuesFromQuery:
		v.ControlType = "VALUES_FROM_QUERY"
	}
	return DashboardPanelTypeESQLControlConfig{wire.UnionOf(kind)}
}

// Discriminator is the member "control_type", which tells the kinds apart: STATIC_VALUES and VALUES_FROM_QUERY.
func (u DashboardPanelTypeESQLControlConfig) Discriminator() string { return u.Text("control_type") }

// AsControlsSchemasOptionsListESQLControlSchemaStaticValues reads it as
// ControlsSchemasOptionsListESQLControlSchemaStaticValues. It fails where "control_type" is that of another kind.
func (u DashboardPanelTypeESQLControlConfig) AsControlsSchemasOptionsListESQLControlSchemaStaticValues() (ControlsSchemasOptionsListESQLControlSchemaStaticValues, error) {
	return wire.AsTagged[ControlsSchemasOptionsListESQLControlSchemaStaticValues](u.Union, "control_type", "STATIC_VALUES")
}

// AsControlsSchemasOptionsListESQLControlSchemaValuesFromQuery reads it as
// ControlsSchemasOptionsListESQLControlSchemaValuesFromQuery. It fails where "control_type" is that of another kind.
func (u DashboardPanelTypeESQLControlConfig) AsControlsSchemasOptionsListESQLControlSchemaValuesFromQuery() (ControlsSchemasOptionsListESQLControlSchemaValuesFromQuery, error) {
	return wire.AsTagged[ControlsSchemasOptionsListESQLControlSchemaValuesFromQuery](u.Union, "control_type", "VALUES_FROM_QUERY")
}

// DashboardPanelTypeImage is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeImage struct {
	Config DashboardPanelTypeImageConfig `json:"config"`
	Grid   DashboardPanelGrid            `json:"grid"`
	ID     *string                       `json:"id,omitempty"`

	// Type is always "image".
	Type string `json:"type"`
}

// DashboardPanelTypeImageConfig is part of DashboardPanelTypeImage.
type DashboardPanelTypeImageConfig struct {
	Description *string                                  `json:"description,omitempty"`
	Drilldowns  []DashboardPanelTypeImageConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder  *bool                                    `json:"hide_border,omitempty"`
	HideTitle   *bool                                    `json:"hide_title,omitempty"`
	ImageConfig ImageConfig                              `json:"image_config"`
	Title       *string                                  `json:"title,omitempty"`
}

// DashboardPanelTypeImageConfigDrilldown is part of DashboardPanelTypeImageConfig.
type DashboardPanelTypeImageConfigDrilldown struct{ wire.Union }

// DashboardPanelTypeImageConfigDrilldownFrom makes a union of one of its kinds and sets its "type".
func DashboardPanelTypeImageConfigDrilldownFrom[T ConfigDrilldownDashboardDrilldown | ConfigDrilldownURLDrilldown](kind T) DashboardPanelTypeImageConfigDrilldown {
	switch v := any(&kind).(type) {
	case *ConfigDrilldownDashboardDrilldown:
		v.Type = "dashboard_drilldown"
	case *ConfigDrilldownURLDrilldown:
		v.Type = "url_drilldown"
	}
	return DashboardPanelTypeImageConfigDrilldown{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: dashboard_drilldown and url_drilldown.
func (u DashboardPanelTypeImageConfigDrilldown) Discriminator() string { return u.Text("type") }

// AsConfigDrilldownDashboardDrilldown reads it as ConfigDrilldownDashboardDrilldown. It fails where "type" is that of
// another kind.
func (u DashboardPanelTypeImageConfigDrilldown) AsConfigDrilldownDashboardDrilldown() (ConfigDrilldownDashboardDrilldown, error) {
	return wire.AsTagged[ConfigDrilldownDashboardDrilldown](u.Union, "type", "dashboard_drilldown")
}

// AsConfigDrilldownURLDrilldown reads it as ConfigDrilldownURLDrilldown. It fails where "type" is that of another kind.
func (u DashboardPanelTypeImageConfigDrilldown) AsConfigDrilldownURLDrilldown() (ConfigDrilldownURLDrilldown, error) {
	return wire.AsTagged[ConfigDrilldownURLDrilldown](u.Union, "type", "url_drilldown")
}

// DashboardPanelTypeLensDashboardApp is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeLensDashboardApp struct {
	Config DashboardPanelTypeVisConfig `json:"config,omitzero"`
	Grid   DashboardPanelGrid          `json:"grid"`
	ID     *string                     `json:"id,omitempty"`

	// Type is always "lens-dashboard-app".
	Type string `json:"type"`
}

// DashboardPanelTypeMarkdown is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeMarkdown struct {
	Config DashboardPanelTypeMarkdownConfig `json:"config"`
	Grid   DashboardPanelGrid               `json:"grid"`
	ID     *string                          `json:"id,omitempty"`

	// Type is always "markdown".
	Type string `json:"type"`
}

// DashboardPanelTypeMarkdownConfig is part of DashboardPanelTypeMarkdown.
type DashboardPanelTypeMarkdownConfig struct {
	Content     *string         `json:"content,omitempty"`
	Description *string         `json:"description,omitempty"`
	HideBorder  *bool           `json:"hide_border,omitempty"`
	HideTitle   *bool           `json:"hide_title,omitempty"`
	RefID       *string         `json:"ref_id,omitempty"`
	Settings    *ConfigSettings `json:"settings,omitempty"`
	Title       *string         `json:"title,omitempty"`
}

// DashboardPanelTypeOptionsListControl is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeOptionsListControl struct {
	Config DashboardPanelTypeOptionsListControlConfig `json:"config"`
	Grid   DashboardPanelGrid                         `json:"grid"`
	ID     *string                                    `json:"id,omitempty"`

	// Type is always "options_list_control".
	Type string `json:"type"`
}

// DashboardPanelTypeOptionsListControlConfig is part of ControlsSchemasControlsGroupSchemaOptionsListControl and
// DashboardPanelTypeOptionsListControl.
type DashboardPanelTypeOptionsListControlConfig struct {
	DataViewID        string           `json:"data_view_id"`
	DisplaySettings   *DisplaySettings `json:"display_settings,omitempty"`
	Exclude           *bool            `json:"exclude,omitempty"`
	ExistsSelected    *bool            `json:"exists_selected,omitempty"`
	FieldName         string           `json:"field_name"`
	IgnoreValidations *bool            `json:"ignore_validations,omitempty"`
	RunPastTimeout    *bool            `json:"run_past_timeout,omitempty"`
	SearchTechnique   *SearchTechnique `json:"search_technique,omitempty"`
	SelectedOptions   []any            `json:"selected_options,omitzero"`
	SingleSelect      *bool            `json:"single_select,omitempty"`
	Sort              *ConfigSort      `json:"sort,omitempty"`
	Title             *string          `json:"title,omitempty"`
	UseGlobalFilters  *bool            `json:"use_global_filters,omitempty"`
}

// DashboardPanelTypeRangeSliderControl is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeRangeSliderControl struct {
	Config DashboardPanelTypeRangeSliderControlConfig `json:"config"`
	Grid   DashboardPanelGrid                         `json:"grid"`
	ID     *string                                    `json:"id,omitempty"`

	// Type is always "range_slider_control".
	Type string `json:"type"`
}

// DashboardPanelTypeRangeSliderControlConfig is part of ControlsSchemasControlsGroupSchemaRangeSliderControl and
// DashboardPanelTypeRangeSliderControl.
type DashboardPanelTypeRangeSliderControlConfig struct {
	DataViewID        string   `json:"data_view_id"`
	FieldName         string   `json:"field_name"`
	IgnoreValidations *bool    `json:"ignore_validations,omitempty"`
	Step              *float64 `json:"step,omitempty"`
	Title             *string  `json:"title,omitempty"`
	UseGlobalFilters  *bool    `json:"use_global_filters,omitempty"`
	Value             []string `json:"value,omitzero"`
}

// DashboardPanelTypeSLOAlerts is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeSLOAlerts struct {
	Config SLOAlertsEmbeddable `json:"config"`
	Grid   DashboardPanelGrid  `json:"grid"`
	ID     *string             `json:"id,omitempty"`

	// Type is always "slo_alerts".
	Type string `json:"type"`
}

// DashboardPanelTypeSLOBurnRate is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeSLOBurnRate struct {
	Config SLOBurnRateEmbeddable `json:"config"`
	Grid   DashboardPanelGrid    `json:"grid"`
	ID     *string               `json:"id,omitempty"`

	// Type is always "slo_burn_rate".
	Type string `json:"type"`
}

// DashboardPanelTypeSLOErrorBudget is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeSLOErrorBudget struct {
	Config SLOErrorBudgetEmbeddable `json:"config"`
	Grid   DashboardPanelGrid       `json:"grid"`
	ID     *string                  `json:"id,omitempty"`

	// Type is always "slo_error_budget".
	Type string `json:"type"`
}

// DashboardPanelTypeSLOOverview is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeSLOOverview struct {
	Config DashboardPanelTypeSLOOverviewConfig `json:"config,omitzero"`
	Grid   DashboardPanelGrid                  `json:"grid"`
	ID     *string                             `json:"id,omitempty"`

	// Type is always "slo_overview".
	Type string `json:"type"`
}

// DashboardPanelTypeSLOOverviewConfig is part of DashboardPanelTypeSLOOverview.
type DashboardPanelTypeSLOOverviewConfig struct{ wire.Union }

// DashboardPanelTypeSLOOverviewConfigFrom makes a union of one of its kinds and sets its "overview_mode".
func DashboardPanelTypeSLOOverviewConfigFrom[T SLOSingleOverviewEmbeddable | SLOGroupOverviewEmbeddable](kind T) DashboardPanelTypeSLOOverviewConfig {
	switch v := any(&kind).(type) {
	case *SLOSingleOverviewEmbeddable:
		v.OverviewMode = "single"
	case *SLOGroupOverviewEmbeddable:
		v.OverviewMode = "groups"
	}
	return DashboardPanelTypeSLOOverviewConfig{wire.UnionOf(kind)}
}

// Discriminator is the member "overview_mode", which tells the kinds apart: groups and single.
func (u DashboardPanelTypeSLOOverviewConfig) Discriminator() string { return u.Text("overview_mode") }

// AsSLOSingleOverviewEmbeddable reads it as SLOSingleOverviewEmbeddable. It fails where "overview_mode" is that of
// another kind.
func (u DashboardPanelTypeSLOOverviewConfig) AsSLOSingleOverviewEmbeddable() (SLOSingleOverviewEmbeddable, error) {
	return wire.AsTagged[SLOSingleOverviewEmbeddable](u.Union, "overview_mode", "single")
}

// AsSLOGroupOverviewEmbeddable reads it as SLOGroupOverviewEmbeddable. It fails where "overview_mode" is that of
// another kind.
func (u DashboardPanelTypeSLOOverviewConfig) AsSLOGroupOverviewEmbeddable() (SLOGroupOverviewEmbeddable, error) {
	return wire.AsTagged[SLOGroupOverviewEmbeddable](u.Union, "overview_mode", "groups")
}

// DashboardPanelTypeSyntheticsMonitors is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeSyntheticsMonitors struct {
	Config DashboardPanelTypeSyntheticsMonitorsConfig `json:"config"`
	Grid   DashboardPanelGrid                         `json:"grid"`
	ID     *string                                    `json:"id,omitempty"`

	// Type is always "synthetics_monitors".
	Type string `json:"type"`
}

// DashboardPanelTypeSyntheticsMonitorsConfig is part of DashboardPanelTypeSyntheticsMonitors.
type DashboardPanelTypeSyntheticsMonitorsConfig struct {
	Description *string        `json:"description,omitempty"`
	Filters     *ConfigFilters `json:"filters,omitempty"`
	HideBorder  *bool          `json:"hide_border,omitempty"`
	HideTitle   *bool          `json:"hide_title,omitempty"`
	Title       *string        `json:"title,omitempty"`
	View        *ConfigView    `json:"view,omitempty"`
}

// DashboardPanelTypeSyntheticsStatsOverview is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeSyntheticsStatsOverview struct {
	Config DashboardPanelTypeSyntheticsStatsOverviewConfig `json:"config"`
	Grid   DashboardPanelGrid                              `json:"grid"`
	ID     *string                                         `json:"id,omitempty"`

	// Type is always "synthetics_stats_overview".
	Type string `json:"type"`
}

// DashboardPanelTypeSyntheticsStatsOverviewConfig is part of DashboardPanelTypeSyntheticsStatsOverview.
type DashboardPanelTypeSyntheticsStatsOverviewConfig struct {
	Description *string                                            `json:"description,omitempty"`
	Drilldowns  []DashboardPanelTypeDiscoverSessionConfigDrilldown `json:"drilldowns,omitzero"`
	Filters     *ConfigFilters                                     `json:"filters,omitempty"`
	HideBorder  *bool                                              `json:"hide_border,omitempty"`
	HideTitle   *bool                                              `json:"hide_title,omitempty"`
	Title       *string                                            `json:"title,omitempty"`
}

// DashboardPanelTypeTimeSliderControl is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeTimeSliderControl struct {
	Config DashboardPanelTypeTimeSliderControlConfig `json:"config"`
	Grid   DashboardPanelGrid                        `json:"grid"`
	ID     *string                                   `json:"id,omitempty"`

	// Type is always "time_slider_control".
	Type string `json:"type"`
}

// DashboardPanelTypeTimeSliderControlConfig is part of ControlsSchemasControlsGroupSchemaTimeSliderControl and
// DashboardPanelTypeTimeSliderControl.
type DashboardPanelTypeTimeSliderControlConfig struct {
	EndPercentageOfTimeRange   *float64 `json:"end_percentage_of_time_range,omitempty"`
	IsAnchored                 *bool    `json:"is_anchored,omitempty"`
	StartPercentageOfTimeRange *float64 `json:"start_percentage_of_time_range,omitempty"`
}

// DashboardPanelTypeVis is a kind of DashboardDataPanel and DashboardSectionPanel.
type DashboardPanelTypeVis struct {
	Config DashboardPanelTypeVisConfig `json:"config,omitzero"`
	Grid   DashboardPanelGrid          `json:"grid"`
	ID     *string                     `json:"id,omitempty"`

	// Type is always "vis".
	Type string `json:"type"`
}

// DashboardPanelTypeVisConfig is part of DashboardPanelTypeLensDashboardApp and DashboardPanelTypeVis.
type DashboardPanelTypeVisConfig struct{ wire.Union }

// DashboardPanelTypeVisConfigFrom makes a union of one of its kinds.
func DashboardPanelTypeVisConfigFrom[T MetricNoESQL | MetricESQL | LegacyMetricNoESQL | XYChartNoESQL | XYChartESQL | GaugeNoESQL | GaugeESQL | HeatmapNoESQL | HeatmapESQL | TagcloudNoESQL | TagcloudESQL | RegionMapNoESQL | RegionMapESQL | DatatableNoESQL | DatatableESQL | PieNoESQL | PieESQL | MosaicNoESQL | MosaicESQL | TreemapNoESQL | TreemapESQL | WaffleNoESQL | WaffleESQL | RefID](kind T) DashboardPanelTypeVisConfig {
	return DashboardPanelTypeVisConfig{wire.UnionOf(kind)}
}

// AsMetricNoESQL reads it as MetricNoESQL.
func (u DashboardPanelTypeVisConfig) AsMetricNoESQL() (MetricNoESQL, error) {
	return wire.As[MetricNoESQL](u.Union)
}

// AsMetricESQL reads it as MetricESQL.
func (u DashboardPanelTypeVisConfig) AsMetricESQL() (MetricESQL, error) {
	return wire.As[MetricESQL](u.Union)
}

// AsLegacyMetricNoESQL reads it as LegacyMetricNoESQL.
func (u DashboardPanelTypeVisConfig) AsLegacyMetricNoESQL() (LegacyMetricNoESQL, error) {
	return wire.As[LegacyMetricNoESQL](u.Union)
}

// AsXYChartNoESQL reads it as XYChartNoESQL.
func (u DashboardPanelTypeVisConfig) AsXYChartNoESQL() (XYChartNoESQL, error) {
	return wire.As[XYChartNoESQL](u.Union)
}

// AsXYChartESQL reads it as XYChartESQL.
func (u DashboardPanelTypeVisConfig) AsXYChartESQL() (XYChartESQL, error) {
	return wire.As[XYChartESQL](u.Union)
}

// AsGaugeNoESQL reads it as GaugeNoESQL.
func (u DashboardPanelTypeVisConfig) AsGaugeNoESQL() (GaugeNoESQL, error) {
	return wire.As[GaugeNoESQL](u.Union)
}

// AsGaugeESQL reads it as GaugeESQL.
func (u DashboardPanelTypeVisConfig) AsGaugeESQL() (GaugeESQL, error) {
	return wire.As[GaugeESQL](u.Union)
}

// AsHeatmapNoESQL reads it as HeatmapNoESQL.
func (u DashboardPanelTypeVisConfig) AsHeatmapNoESQL() (HeatmapNoESQL, error) {
	return wire.As[HeatmapNoESQL](u.Union)
}

// AsHeatmapESQL reads it as HeatmapESQL.
func (u DashboardPanelTypeVisConfig) AsHeatmapESQL() (HeatmapESQL, error) {
	return wire.As[HeatmapESQL](u.Union)
}

// AsTagcloudNoESQL reads it as TagcloudNoESQL.
func (u DashboardPanelTypeVisConfig) AsTagcloudNoESQL() (TagcloudNoESQL, error) {
	return wire.As[TagcloudNoESQL](u.Union)
}

// AsTagcloudESQL reads it as TagcloudESQL.
func (u DashboardPanelTypeVisConfig) AsTagcloudESQL() (TagcloudESQL, error) {
	return wire.As[TagcloudESQL](u.Union)
}

// AsRegionMapNoESQL reads it as RegionMapNoESQL.
func (u DashboardPanelTypeVisConfig) AsRegionMapNoESQL() (RegionMapNoESQL, error) {
	return wire.As[RegionMapNoESQL](u.Union)
}

// AsRegionMapESQL reads it as RegionMapESQL.
func (u DashboardPanelTypeVisConfig) AsRegionMapESQL() (RegionMapESQL, error) {
	return wire.As[RegionMapESQL](u.Union)
}

// AsDatatableNoESQL reads it as DatatableNoESQL.
func (u DashboardPanelTypeVisConfig) AsDatatableNoESQL() (DatatableNoESQL, error) {
	return wire.As[DatatableNoESQL](u.Union)
}

// AsDatatableESQL reads it as DatatableESQL.
func (u DashboardPanelTypeVisConfig) AsDatatableESQL() (DatatableESQL, error) {
	return wire.As[DatatableESQL](u.Union)
}

// AsPieNoESQL reads it as PieNoESQL.
func (u DashboardPanelTypeVisConfig) AsPieNoESQL() (PieNoESQL, error) {
	return wire.As[PieNoESQL](u.Union)
}

// AsPieESQL reads it as PieESQL.
func (u DashboardPanelTypeVisConfig) AsPieESQL() (PieESQL, error) { return wire.As[PieESQL](u.Union) }

// AsMosaicNoESQL reads it as MosaicNoESQL.
func (u DashboardPanelTypeVisConfig) AsMosaicNoESQL() (MosaicNoESQL, error) {
	return wire.As[MosaicNoESQL](u.Union)
}

// AsMosaicESQL reads it as MosaicESQL.
func (u DashboardPanelTypeVisConfig) AsMosaicESQL() (MosaicESQL, error) {
	return wire.As[MosaicESQL](u.Union)
}

// AsTreemapNoESQL reads it as TreemapNoESQL.
func (u DashboardPanelTypeVisConfig) AsTreemapNoESQL() (TreemapNoESQL, error) {
	return wire.As[TreemapNoESQL](u.Union)
}

// AsTreemapESQL reads it as TreemapESQL.
func (u DashboardPanelTypeVisConfig) AsTreemapESQL() (TreemapESQL, error) {
	return wire.As[TreemapESQL](u.Union)
}

// AsWaffleNoESQL reads it as WaffleNoESQL.
func (u DashboardPanelTypeVisConfig) AsWaffleNoESQL() (WaffleNoESQL, error) {
	return wire.As[WaffleNoESQL](u.Union)
}

// AsWaffleESQL reads it as WaffleESQL.
func (u DashboardPanelTypeVisConfig) AsWaffleESQL() (WaffleESQL, error) {
	return wire.As[WaffleESQL](u.Union)
}

// AsRefID reads it as RefID.
func (u DashboardPanelTypeVisConfig) AsRefID() (RefID, error) { return wire.As[RefID](u.Union) }

// DashboardSection is a kind of DashboardDataPanel.
type DashboardSection struct {
	Collapsed *bool                   `json:"collapsed,omitempty"`
	Grid      DashboardSectionGrid    `json:"grid"`
	ID        *string                 `json:"id,omitempty"`
	Panels    []DashboardSectionPanel `json:"panels,omitzero"`
	Title     string                  `json:"title"`
}

// DashboardSectionGrid is part of DashboardSection.
type DashboardSectionGrid struct {
	Y float64 `json:"y"`
}

// DashboardSectionPanel is part of DashboardSection.
type DashboardSectionPanel struct{ wire.Union }

// DashboardSectionPanelFrom makes a union of one of its kinds and sets its "type".
func DashboardSectionPanelFrom[T DashboardPanelTypeDiscoverSession | DashboardPanelTypeESQLControl | DashboardPanelTypeImage | DashboardPanelTypeMarkdown | DashboardPanelTypeOptionsListControl | DashboardPanelTypeRangeSliderControl | DashboardPanelTypeSLOAlerts | DashboardPanelTypeSLOBurnRate | DashboardPanelTypeSLOErrorBudget | DashboardPanelTypeSLOOverview | DashboardPanelTypeSyntheticsMonitors | DashboardPanelTypeSyntheticsStatsOverview | DashboardPanelTypeTimeSliderControl | DashboardPanelTypeVis | DashboardPanelTypeLensDashboardApp](kind T) DashboardSectionPanel {
	switch v := any(&kind).(type) {
	case *DashboardPanelTypeDiscoverSession:
		v.Type = "discover_session"
	case *DashboardPanelTypeESQLControl:
		v.Type = "esql_control"
	case *DashboardPanelTypeImage:
		v.Type = "image"
	case *DashboardPanelTypeMarkdown:
		v.Type = "markdown"
	case *DashboardPanelTypeOptionsListControl:
		v.Type = "options_list_control"
	case *DashboardPanelTypeRangeSliderControl:
		v.Type = "range_slider_control"
	case *DashboardPanelTypeSLOAlerts:
		v.Type = "slo_alerts"
	case *DashboardPanelTypeSLOBurnRate:
		v.Type = "slo_burn_rate"
	case *DashboardPanelTypeSLOErrorBudget:
		v.Type = "slo_error_budget"
	case *DashboardPanelTypeSLOOverview:
		v.Type = "slo_overview"
	case *DashboardPanelTypeSyntheticsMonitors:
		v.Type = "synthetics_monitors"
	case *DashboardPanelTypeSyntheticsStatsOverview:
		v.Type = "synthetics_stats_overview"
	case *DashboardPanelTypeTimeSliderControl:
		v.Type = "time_slider_control"
	case *DashboardPanelTypeVis:
		v.Type = "vis"
	case *DashboardPanelTypeLensDashboardApp:
		v.Type = "lens-dashboard-app"
	}
	return DashboardSectionPanel{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: discover_session, esql_control, image,
// lens-dashboard-app, markdown, options_list_control, range_slider_control, slo_alerts, slo_burn_rate,
// slo_error_budget, slo_overview, synthetics_monitors and others.
func (u DashboardSectionPanel) Discriminator() string { return u.Text("type") }

// AsDashboardPanelTypeDiscoverSession reads it as DashboardPanelTypeDiscoverSession. It fails where "type" is that of
// another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeDiscoverSession() (DashboardPanelTypeDiscoverSession, error) {
	return wire.AsTagged[DashboardPanelTypeDiscoverSession](u.Union, "type", "discover_session")
}

// AsDashboardPanelTypeESQLControl reads it as DashboardPanelTypeESQLControl. It fails where "type" is that of another
// kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeESQLControl() (DashboardPanelTypeESQLControl, error) {
	return wire.AsTagged[DashboardPanelTypeESQLControl](u.Union, "type", "esql_control")
}

// AsDashboardPanelTypeImage reads it as DashboardPanelTypeImage. It fails where "type" is that of another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeImage() (DashboardPanelTypeImage, error) {
	return wire.AsTagged[DashboardPanelTypeImage](u.Union, "type", "image")
}

// AsDashboardPanelTypeMarkdown reads it as DashboardPanelTypeMarkdown. It fails where "type" is that of another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeMarkdown() (DashboardPanelTypeMarkdown, error) {
	return wire.AsTagged[DashboardPanelTypeMarkdown](u.Union, "type", "markdown")
}

// AsDashboardPanelTypeOptionsListControl reads it as DashboardPanelTypeOptionsListControl. It fails where "type" is
// that of another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeOptionsListControl() (DashboardPanelTypeOptionsListControl, error) {
	return wire.AsTagged[DashboardPanelTypeOptionsListControl](u.Union, "type", "options_list_control")
}

// AsDashboardPanelTypeRangeSliderControl reads it as DashboardPanelTypeRangeSliderControl. It fails where "type" is
// that of another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeRangeSliderControl() (DashboardPanelTypeRangeSliderControl, error) {
	return wire.AsTagged[DashboardPanelTypeRangeSliderControl](u.Union, "type", "range_slider_control")
}

// AsDashboardPanelTypeSLOAlerts reads it as DashboardPanelTypeSLOAlerts. It fails where "type" is that of another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeSLOAlerts() (DashboardPanelTypeSLOAlerts, error) {
	return wire.AsTagged[DashboardPanelTypeSLOAlerts](u.Union, "type", "slo_alerts")
}

// AsDashboardPanelTypeSLOBurnRate reads it as DashboardPanelTypeSLOBurnRate. It fails where "type" is that of another
// kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeSLOBurnRate() (DashboardPanelTypeSLOBurnRate, error) {
	return wire.AsTagged[DashboardPanelTypeSLOBurnRate](u.Union, "type", "slo_burn_rate")
}

// AsDashboardPanelTypeSLOErrorBudget reads it as DashboardPanelTypeSLOErrorBudget. It fails where "type" is that of
// another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeSLOErrorBudget() (DashboardPanelTypeSLOErrorBudget, error) {
	return wire.AsTagged[DashboardPanelTypeSLOErrorBudget](u.Union, "type", "slo_error_budget")
}

// AsDashboardPanelTypeSLOOverview reads it as DashboardPanelTypeSLOOverview. It fails where "type" is that of another
// kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeSLOOverview() (DashboardPanelTypeSLOOverview, error) {
	return wire.AsTagged[DashboardPanelTypeSLOOverview](u.Union, "type", "slo_overview")
}

// AsDashboardPanelTypeSyntheticsMonitors reads it as DashboardPanelTypeSyntheticsMonitors. It fails where "type" is
// that of another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeSyntheticsMonitors() (DashboardPanelTypeSyntheticsMonitors, error) {
	return wire.AsTagged[DashboardPanelTypeSyntheticsMonitors](u.Union, "type", "synthetics_monitors")
}

// AsDashboardPanelTypeSyntheticsStatsOverview reads it as DashboardPanelTypeSyntheticsStatsOverview. It fails where
// "type" is that of another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeSyntheticsStatsOverview() (DashboardPanelTypeSyntheticsStatsOverview, error) {
	return wire.AsTagged[DashboardPanelTypeSyntheticsStatsOverview](u.Union, "type", "synthetics_stats_overview")
}

// AsDashboardPanelTypeTimeSliderControl reads it as DashboardPanelTypeTimeSliderControl. It fails where "type" is that
// of another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeTimeSliderControl() (DashboardPanelTypeTimeSliderControl, error) {
	return wire.AsTagged[DashboardPanelTypeTimeSliderControl](u.Union, "type", "time_slider_control")
}

// AsDashboardPanelTypeVis reads it as DashboardPanelTypeVis. It fails where "type" is that of another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeVis() (DashboardPanelTypeVis, error) {
	return wire.AsTagged[DashboardPanelTypeVis](u.Union, "type", "vis")
}

// AsDashboardPanelTypeLensDashboardApp reads it as DashboardPanelTypeLensDashboardApp. It fails where "type" is that of
// another kind.
func (u DashboardSectionPanel) AsDashboardPanelTypeLensDashboardApp() (DashboardPanelTypeLensDashboardApp, error) {
	return wire.AsTagged[DashboardPanelTypeLensDashboardApp](u.Union, "type", "lens-dashboard-app")
}

// DataLabels is part of XYStylingBars.
type DataLabels struct {
	Visible *bool `json:"visible,omitempty"`
}

// DataServiceServerRefreshInterval is part of DashboardData and UpdateDashboardRequest.
type DataServiceServerRefreshInterval struct {
	Pause bool    `json:"pause"`
	Value float64 `json:"value"`
}

// DataViewFieldSetting is a kind of FieldSettingsEntry, and part of CompositeRuntimeField.
type DataViewFieldSetting struct {
	CustomDescription *string     `json:"custom_description,omitempty"`
	CustomLabel       *string     `json:"custom_label,omitempty"`
	Format            FieldFormat `json:"format"`
}

// DataViewReference is a kind of MetricNoESQLDataSource and TabDataSource.
type DataViewReference struct {
	RefID string `json:"ref_id"`

	// Type is always "data_view_reference".
	Type string `json:"type"`
}

// DataViewSpec is a kind of MetricNoESQLDataSource and TabDataSource.
type DataViewSpec struct {
	FieldSettings map[string]FieldSettingsEntry `json:"field_settings,omitzero"`
	IndexPattern  string                        `json:"index_pattern"`
	TimeField     *string                       `json:"time_field,omitempty"`

	// Type is always "data_view_spec".
	Type string `json:"type"`
}

// DatatableDensity is part of DatatableStyling.
type DatatableDensity struct {
	Height *Height               `json:"height,omitempty"`
	Mode   *DatatableDensityMode `json:"mode,omitempty"`
}

// DatatableDensityMode is part of DatatableDensity.
type DatatableDensityMode string

// DatatableESQL is a kind of DashboardPanelTypeVisConfig.
type DatatableESQL struct {
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metrics             []DatatableESQLMetric             `json:"metrics,omitzero"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Rows                []DatatableESQLRow                `json:"rows,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	SplitMetricsBy      []HeatmapESQLX                    `json:"split_metrics_by,omitzero"`
	Styling             DatatableStyling                  `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "data_table".
	Type string `json:"type"`
}

// DatatableESQLMetric is part of DatatableESQL.
type DatatableESQLMetric struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Column       string                           `json:"column"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	Summary      *DatatableESQLMetricSummary      `json:"summary,omitempty"`
	Visible      *bool                            `json:"visible,omitempty"`
	Width        *float64                         `json:"width,omitempty"`
}

// DatatableESQLMetricAlignment is part of DatatableESQLMetric, DatatableESQLRow, DatatableMetricCountMetric and others.
type DatatableESQLMetricAlignment string

// DatatableESQLMetricApplyColorTo is part of DatatableESQLMetric, DatatableESQLRow, DatatableMetricCountMetric and
// others.
type DatatableESQLMetricApplyColorTo string

// DatatableESQLMetricColor is part of DatatableESQLMetric, DatatableESQLRow, DatatableMetricCountMetric and others.
type DatatableESQLMetricColor struct{ wire.Union }

// DatatableESQLMetricColorFrom makes a union of one of its kinds.
func DatatableESQLMetricColorFrom[T ColorByValueAbsolute | ColorByValuePercentage | LegacyColorByValue | ColorMapping | AutoColor](kind T) DatatableESQLMetricColor {
	return DatatableESQLMetricColor{wire.UnionOf(kind)}
}

// AsColorByValueAbsolute reads it as ColorByValueAbsolute.
func (u DatatableESQLMetricColor) AsColorByValueAbsolute() (ColorByValueAbsolute, error) {
	return wire.As[ColorByValueAbsolute](u.Union)
}

// AsColorByValuePercentage reads it as ColorByValuePercentage.
func (u DatatableESQLMetricColor) AsColorByValuePercentage() (ColorByValuePercentage, error) {
	return wire.As[ColorByValuePercentage](u.Union)
}

// AsLegacyColorByValue reads it as LegacyColorByValue.
func (u DatatableESQLMetricColor) AsLegacyColorByValue() (LegacyColorByValue, error) {
	return wire.As[LegacyColorByValue](u.Union)
}

// AsColorMapping reads it as ColorMapping.
func (u DatatableESQLMetricColor) AsColorMapping() (ColorMapping, error) {
	return wire.As[ColorMapping](u.Union)
}

// AsAutoColor reads it as AutoColor.
func (u DatatableESQLMetricColor) AsAutoColor() (AutoColor, error) {
	return wire.As[AutoColor](u.Union)
}

// DatatableESQLMetricSummary is part of DatatableESQLMetric, DatatableMetricCountMetric, DatatableMetricCounterRate and
// others.
type DatatableESQLMetricSummary struct {
	Label *string     `json:"label,omitempty"`
	Type  SummaryType `json:"type"`
}

// DatatableESQLRow is part of DatatableESQL.
type DatatableESQLRow struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter  *bool                            `json:"click_filter,omitempty"`
	CollapseBy   CollapseBy                       `json:"collapse_by"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Column       string                           `json:"column"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	Visible      *bool                            `json:"visible,omitempty"`
	Width        *float64                         `json:"width,omitempty"`
}

// DatatableMetricCountMetric is a kind of DatatableNoESQLMetric.
type DatatableMetricCountMetric struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	EmptyAsNull  *bool                            `json:"empty_as_null,omitempty"`
	Field        *string                          `json:"field,omitempty"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricCounterRate is a kind of DatatableNoESQLMetric.
type DatatableMetricCounterRate struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricCumulativeSum is a kind of DatatableNoESQLMetric.
type DatatableMetricCumulativeSum struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricDifferences is a kind of DatatableNoESQLMetric.
type DatatableMetricDifferences struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	Of           FieldMetricOperations            `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricFormula is a kind of DatatableNoESQLMetric.
type DatatableMetricFormula struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Formula      string                           `json:"formula"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *TimeScale                  `json:"time_scale,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricLastValue is a kind of DatatableNoESQLMetric.
type DatatableMetricLastValue struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	MultiValue   *bool                            `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeField        string                      `json:"time_field"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricMovingAverage is a kind of DatatableNoESQLMetric.
type DatatableMetricMovingAverage struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	Of           FieldMetricOperations            `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
	Window           *float64                    `json:"window,omitempty"`
}

// DatatableMetricPercentile is a kind of DatatableNoESQLMetric.
type DatatableMetricPercentile struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                      `json:"operation"`
	Percentile       *float64                    `json:"percentile,omitempty"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricPercentileRanks is a kind of DatatableNoESQLMetric.
type DatatableMetricPercentileRanks struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                      `json:"operation"`
	Rank             *float64                    `json:"rank,omitempty"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricStatsMetric is a kind of DatatableNoESQLMetric.
type DatatableMetricStatsMetric struct {
	Alignment        *DatatableESQLMetricAlignment     `json:"alignment,omitempty"`
	ApplyColorTo     *DatatableESQLMetricApplyColorTo  `json:"apply_color_to,omitempty"`
	Color            DatatableESQLMetricColor          `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           FilterSimple                      `json:"filter"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary       `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting         `json:"time_scale"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
	Visible          *bool                             `json:"visible,omitempty"`
	Width            *float64                          `json:"width,omitempty"`
}

// DatatableMetricSumMetric is a kind of DatatableNoESQLMetric.
type DatatableMetricSumMetric struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	EmptyAsNull  *bool                            `json:"empty_as_null,omitempty"`
	Field        string                           `json:"field"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricUniqueCountMetric is a kind of DatatableNoESQLMetric.
type DatatableMetricUniqueCountMetric struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	EmptyAsNull  *bool                            `json:"empty_as_null,omitempty"`
	Field        string                           `json:"field"`
	Filter       FilterSimple                     `json:"filter"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        OperationTimeScaleSetting   `json:"time_scale"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableNoESQL is a kind of DashboardPanelTypeVisConfig.
type DatatableNoESQL struct {
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metrics             []DatatableNoESQLMetric           `json:"metrics,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Rows                []DatatableNoESQLRow              `json:"rows,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	SplitMetricsBy      []HeatmapNoESQLX                  `json:"split_metrics_by,omitzero"`
	Styling             DatatableStyling                  `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "data_table".
	Type string `json:"type"`
}

// DatatableNoESQLMetric is part of DatatableNoESQL.
type DatatableNoESQLMetric struct{ wire.Union }

// DatatableNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func DatatableNoESQLMetricFrom[T DatatableMetricCountMetric | DatatableMetricUniqueCountMetric | DatatableMetricStatsMetric | DatatableMetricSumMetric | DatatableMetricLastValue | DatatableMetricPercentile | DatatableMetricPercentileRanks | DatatableMetricDifferences | DatatableMetricMovingAverage | DatatableMetricCumulativeSum | DatatableMetricCounterRate | DatatableMetricFormula](kind T) DatatableNoESQLMetric {
	switch v := any(&kind).(type) {
	case *DatatableMetricCountMetric:
		v.Operation = "count"
	case *DatatableMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *DatatableMetricSumMetric:
		v.Operation = "sum"
	case *DatatableMetricLastValue:
		v.Operation = "last_value"
	case *DatatableMetricPercentile:
		v.Operation = "percentile"
	case *DatatableMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *DatatableMetricDifferences:
		v.Operation = "differences"
	case *DatatableMetricMovingAverage:
		v.Operation = "moving_average"
	case *DatatableMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *DatatableMetricCounterRate:
		v.Operation = "counter_rate"
	case *DatatableMetricFormula:
		v.Operation = "formula"
	}
	return DatatableNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u DatatableNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsDatatableMetricCountMetric reads it as DatatableMetricCountMetric. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricCountMetric() (DatatableMetricCountMetric, error) {
	return wire.AsTagged[DatatableMetricCountMetric](u.Union, "operation", "count")
}

// AsDatatableMetricUniqueCountMetric reads it as DatatableMetricUniqueCountMetric. It fails where "operation" is that
// of another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricUniqueCountMetric() (DatatableMetricUniqueCountMetric, error) {
	return wire.AsTagged[DatatableMetricUniqueCountMetric](u.Union, "operation", "unique_count")
}

// AsDatatableMetricStatsMetric reads it as DatatableMetricStatsMetric. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricStatsMetric() (DatatableMetricStatsMetric, error) {
	return wire.AsTagged[DatatableMetricStatsMetric](u.Union, "operation", "average", "max", "median", "min", "standard_deviation")
}

// AsDatatableMetricSumMetric reads it as DatatableMetricSumMetric. It fails where "operation" is that of another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricSumMetric() (DatatableMetricSumMetric, error) {
	return wire.AsTagged[DatatableMetricSumMetric](u.Union, "operation", "sum")
}

// AsDatatableMetricLastValue reads it as DatatableMetricLastValue. It fails where "operation" is that of another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricLastValue() (DatatableMetricLastValue, error) {
	return wire.AsTagged[DatatableMetricLastValue](u.Union, "operation", "last_value")
}

// AsDatatableMetricPercentile reads it as DatatableMetricPercentile. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricPercentile() (DatatableMetricPercentile, error) {
	return wire.AsTagged[DatatableMetricPercentile](u.Union, "operation", "percentile")
}

// AsDatatableMetricPercentileRanks reads it as DatatableMetricPercentileRanks. It fails where "operation" is that of
// another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricPercentileRanks() (DatatableMetricPercentileRanks, error) {
	return wire.AsTagged[DatatableMetricPercentileRanks](u.Union, "operation", "percentile_rank")
}

// AsDatatableMetricDifferences reads it as DatatableMetricDifferences. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricDifferences() (DatatableMetricDifferences, error) {
	return wire.AsTagged[DatatableMetricDifferences](u.Union, "operation", "differences")
}

// AsDatatableMetricMovingAverage reads it as DatatableMetricMovingAverage. It fails where "operation" is that of
// another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricMovingAverage() (DatatableMetricMovingAverage, error) {
	return wire.AsTagged[DatatableMetricMovingAverage](u.Union, "operation", "moving_average")
}

// AsDatatableMetricCumulativeSum reads it as DatatableMetricCumulativeSum. It fails where "operation" is that of
// another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricCumulativeSum() (DatatableMetricCumulativeSum, error) {
	return wire.AsTagged[DatatableMetricCumulativeSum](u.Union, "operation", "cumulative_sum")
}

// AsDatatableMetricCounterRate reads it as DatatableMetricCounterRate. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricCounterRate() (DatatableMetricCounterRate, error) {
	return wire.AsTagged[DatatableMetricCounterRate](u.Union, "operation", "counter_rate")
}

// AsDatatableMetricFormula reads it as DatatableMetricFormula. It fails where "operation" is that of another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricFormula() (DatatableMetricFormula, error) {
	return wire.AsTagged[DatatableMetricFormula](u.Union, "operation", "formula")
}

// DatatableNoESQLRow is part of DatatableNoESQL.
type DatatableNoESQLRow struct{ wire.Union }

// DatatableNoESQLRowFrom makes a union of one of its kinds and sets its "operation".
func DatatableNoESQLRowFrom[T DatatableRowDateHistogram | DatatableRowTerms | DatatableRowHistogram | DatatableRowRanges | DatatableRowFilters](kind T) DatatableNoESQLRow {
	switch v := any(&kind).(type) {
	case *DatatableRowDateHistogram:
		v.Operation = "date_histogram"
	case *DatatableRowTerms:
		v.Operation = "terms"
	case *DatatableRowHistogram:
		v.Operation = "histogram"
	case *DatatableRowRanges:
		v.Operation = "range"
	case *DatatableRowFilters:
		v.Operation = "filters"
	}
	return DatatableNoESQLRow{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u DatatableNoESQLRow) Discriminator() string { return u.Text("operation") }

// AsDatatableRowDateHistogram reads it as DatatableRowDateHistogram. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLRow) AsDatatableRowDateHistogram() (DatatableRowDateHistogram, error) {
	return wire.AsTagged[DatatableRowDateHistogram](u.Union, "operation", "date_histogram")
}

// AsDatatableRowTerms reads it as DatatableRowTerms. It fails where "operation" is that of another kind.
func (u DatatableNoESQLRow) AsDatatableRowTerms() (DatatableRowTerms, error) {
	return wire.AsTagged[DatatableRowTerms](u.Union, "operation", "terms")
}

// AsDatatableRowHistogram reads it as DatatableRowHistogram. It fails where "operation" is that of another kind.
func (u DatatableNoESQLRow) AsDatatableRowHistogram() (DatatableRowHistogram, error) {
	return wire.AsTagged[DatatableRowHistogram](u.Union, "operation", "histogram")
}

// AsDatatableRowRanges reads it as DatatableRowRanges. It fails where "operation" is that of another kind.
func (u DatatableNoESQLRow) AsDatatableRowRanges() (DatatableRowRanges, error) {
	return wire.AsTagged[DatatableRowRanges](u.Union, "operation", "range")
}

// AsDatatableRowFilters reads it as DatatableRowFilters. It fails where "operation" is that of another kind.
func (u DatatableNoESQLRow) AsDatatableRowFilters() (DatatableRowFilters, error) {
	return wire.AsTagged[DatatableRowFilters](u.Union, "operation", "filters")
}

// DatatableRowDateHistogram is a kind of DatatableNoESQLRow.
type DatatableRowDateHistogram struct {
	Alignment            *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo         *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter          *bool                            `json:"click_filter,omitempty"`
	CollapseBy           CollapseBy                       `json:"collapse_by"`
	Color                DatatableRowDateHistogramColor   `json:"color,omitzero"`
	DropPartialIntervals *bool                            `json:"drop_partial_intervals,omitempty"`
	Field                string                           `json:"field"`
	IncludeEmptyRows     *bool                            `json:"include_empty_rows,omitempty"`
	Label                *string                          `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string   `json:"operation"`
	SuggestedInterval    *string  `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool    `json:"use_original_time_range,omitempty"`
	Visible              *bool    `json:"visible,omitempty"`
	Width                *float64 `json:"width,omitempty"`
}

// DatatableRowDateHistogramColor is part of DatatableRowDateHistogram, DatatableRowFilters, DatatableRowHistogram and
// others.
type DatatableRowDateHistogramColor struct{ wire.Union }

// DatatableRowDateHistogramColorFrom makes a union of one of its kinds.
func DatatableRowDateHistogramColorFrom[T ColorMapping | AutoColor](kind T) DatatableRowDateHistogramColor {
	return DatatableRowDateHistogramColor{wire.UnionOf(kind)}
}

// AsColorMapping reads it as ColorMapping.
func (u DatatableRowDateHistogramColor) AsColorMapping() (ColorMapping, error) {
	return wire.As[ColorMapping](u.Union)
}

// AsAutoColor reads it as AutoColor.
func (u DatatableRowDateHistogramColor) AsAutoColor() (AutoColor, error) {
	return wire.As[AutoColor](u.Union)
}

// DatatableRowFilters is a kind of DatatableNoESQLRow.
type DatatableRowFilters struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter  *bool                            `json:"click_filter,omitempty"`
	CollapseBy   CollapseBy                       `json:"collapse_by"`
	Color        DatatableRowDateHistogramColor   `json:"color,omitzero"`
	Filters      []FilterWithLabel                `json:"filters,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string   `json:"operation"`
	Visible   *bool    `json:"visible,omitempty"`
	Width     *float64 `json:"width,omitempty"`
}

// DatatableRowHistogram is a kind of DatatableNoESQLRow.
type DatatableRowHistogram struct {
	Alignment        *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo     *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter      *bool                            `json:"click_filter,omitempty"`
	CollapseBy       CollapseBy                       `json:"collapse_by"`
	Color            DatatableRowDateHistogramColor   `json:"color,omitzero"`
	Field            string                           `json:"field"`
	Format           FormatType                       `json:"format,omitzero"`
	Granularity      any                              `json:"granularity,omitempty"`
	IncludeEmptyRows *bool                            `json:"include_empty_rows,omitempty"`
	Label            *string                          `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string   `json:"operation"`
	Visible   *bool    `json:"visible,omitempty"`
	Width     *float64 `json:"width,omitempty"`
}

// DatatableRowRanges is a kind of DatatableNoESQLRow.
type DatatableRowRanges struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter  *bool                            `json:"click_filter,omitempty"`
	CollapseBy   CollapseBy                       `json:"collapse_by"`
	Color        DatatableRowDateHistogramColor   `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
	Visible   *bool                        `json:"visible,omitempty"`
	Width     *float64                     `json:"width,omitempty"`
}

// DatatableRowTerms is a kind of DatatableNoESQLRow.
type DatatableRowTerms struct {
	Alignment        *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo     *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter      *bool                            `json:"click_filter,omitempty"`
	CollapseBy       CollapseBy                       `json:"collapse_by"`
	Color            DatatableRowDateHistogramColor   `json:"color,omitzero"`
	Excludes         *Excludes                        `json:"excludes,omitempty"`
	Fields           []string                         `json:"fields,omitzero"`
	Format           FormatType                       `json:"format,omitzero"`
	Includes         *Includes                        `json:"includes,omitempty"`
	IncreaseAccuracy *bool                            `json:"increase_accuracy,omitempty"`
	Label            *string                          `json:"label,omitempty"`
	Limit            *float64                         `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
	Visible     *bool        `json:"visible,omitempty"`
	Width       *float64     `json:"width,omitempty"`
}

// DatatableStyling is part of DatatableESQL and DatatableNoESQL.
type DatatableStyling struct {
	Density DatatableDensity `json:"density"`

	// Paging is one of 10, 20, 30, 50 and 100.
	Paging     *int64                 `json:"paging,omitempty"`
	RowNumbers *RowNumbers            `json:"row_numbers,omitempty"`
	SortBy     DatatableStylingSortBy `json:"sort_by,omitzero"`
}

// DatatableStylingSortBy is part of DatatableStyling.
type DatatableStylingSortBy struct{ wire.Union }

// DatatableStylingSortByFrom makes a union of one of its kinds and sets its "column_type".
func DatatableStylingSortByFrom[T SortByMetric | PivotedMetric](kind T) DatatableStylingSortBy {
	switch v := any(&kind).(type) {
	case *PivotedMetric:
		v.ColumnType = "pivoted_metric"
	}
	return DatatableStylingSortBy{wire.UnionOf(kind)}
}

// Discriminator is the member "column_type", which tells the kinds apart: metric, pivoted_metric and row.
func (u DatatableStylingSortBy) Discriminator() string { return u.Text("column_type") }

// AsSortByMetric reads it as SortByMetric. It fails where "column_type" is that of another kind.
func (u DatatableStylingSortBy) AsSortByMetric() (SortByMetric, error) {
	return wire.AsTagged[SortByMetric](u.Union, "column_type", "metric", "row")
}

// AsPivotedMetric reads it as PivotedMetric. It fails where "column_type" is that of another kind.
func (u DatatableStylingSortBy) AsPivotedMetric() (PivotedMetric, error) {
	return wire.AsTagged[PivotedMetric](u.Union, "column_type", "pivoted_metric")
}

// DateHistogramOperation is a kind of HeatmapNoESQLX.
type DateHistogramOperation struct {
	DropPartialIntervals *bool   `json:"drop_partial_intervals,omitempty"`
	Field                string  `json:"field"`
	IncludeEmptyRows     *bool   `json:"include_empty_rows,omitempty"`
	Label                *string `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// Density is part of Overrides and Tab.
type Density string

// DifferencesOperation is a kind of GaugeMetricCountMetricGoal.
type DifferencesOperation struct {
	Filter FilterSimple          `json:"filter"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// DirectionOperation is part of RankByDirection.
type DirectionOperation string

// DiscoverDrilldown is a kind of MetricNoESQLDrilldown.
type DiscoverDrilldown struct {
	Label        string `json:"label"`
	OpenInNewTab *bool  `json:"open_in_new_tab,omitempty"`

	// Trigger is always "on_apply_filter".
	Trigger string `json:"trigger"`

	// Type is always "discover_drilldown".
	Type string `json:"type"`
}

// DisplaySettings is part of ControlsSchemasOptionsListESQLControlSchemaStaticValues,
// ControlsSchemasOptionsListESQLControlSchemaValuesFromQuery and DashboardPanelTypeOptionsListControlConfig.
type DisplaySettings struct {
	HideActionBar *bool   `json:"hide_action_bar,omitempty"`
	HideExclude   *bool   `json:"hide_exclude,omitempty"`
	HideExists    *bool   `json:"hide_exists,omitempty"`
	HideSort      *bool   `json:"hide_sort,omitempty"`
	Placeholder   *string `json:"placeholder,omitempty"`
}

// DonutHole is part of PieStyling.
type DonutHole string

// DurationFormat is a kind of FormatType.
type DurationFormat struct {
	From   string  `json:"from"`
	Suffix *string `json:"suffix,omitempty"`
	To     string  `json:"to"`

	// Type is always "duration".
	Type string `json:"type"`
}

// ESQLDataSource is a kind of TabDataSource, and part of DatatableESQL, GaugeESQL, HeatmapESQL and others.
type ESQLDataSource struct {
	Query string `json:"query"`

	// Type is always "esql".
	Type string `json:"type"`
}

// Ems is part of RegionMapESQLRegion, RegionMapRegionDateHistogram, RegionMapRegionFilters and others.
type Ems struct {
	Boundaries string `json:"boundaries"`
	Join       string `json:"join"`
}

// EsQueryServerTimeRange is part of DashboardData, DashboardPanelTypeDiscoverSessionConfig, DatatableESQL and others.
type EsQueryServerTimeRange struct {
	From string                      `json:"from"`
	Mode *EsQueryServerTimeRangeMode `json:"mode,omitempty"`
	To   string                      `json:"to"`
}

// EsQueryServerTimeRangeMode is part of EsQueryServerTimeRange.
type EsQueryServerTimeRangeMode string

// Excludes is part of DatatableRowTerms, MetricBreakdownTerms, MosaicGroupBreakdownByTerms and others.
type Excludes struct {
	AsRegex *bool    `json:"as_regex,omitempty"`
	Values  []string `json:"values,omitzero"`
}

// Extend is part of XYFitting.
type Extend string

// FieldFormat is part of DataViewFieldSetting and RuntimeField.
type FieldFormat struct {
	Params any    `json:"params"`
	Type   string `json:"type"`
}

// FieldMetricOperations is a kind of GaugeMetricCountMetricGoal and RegionMapNoESQLMetric, and part of
// DatatableMetricDifferences, DatatableMetricMovingAverage, DifferencesOperation and others.
type FieldMetricOperations struct{ wire.Union }

// FieldMetricOperationsFrom makes a union of one of its kinds and sets its "operation".
func FieldMetricOperationsFrom[T CountMetricOperation | UniqueCountMetricOperation | MinMaxAvgMedianStdDevMetricOperation | SumMetricOperation | LastValueOperation | PercentileOperation | PercentileRanksOperation](kind T) FieldMetricOperations {
	switch v := any(&kind).(type) {
	case *CountMetricOperation:
		v.Operation = "count"
	case *UniqueCountMetricOperation:
		v.Operation = "unique_count"
	case *SumMetricOperation:
		v.Operation = "sum"
	case *LastValueOperation:
		v.Operation = "last_value"
	case *PercentileOperation:
		v.Operation = "percentile"
	case *PercentileRanksOperation:
		v.Operation = "percentile_rank"
	}
	return FieldMetricOperations{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, last_value, max, median, min,
// percentile, percentile_rank, standard_deviation, sum and unique_count.
func (u FieldMetricOperations) Discriminator() string { return u.Text("operation") }

// AsCountMetricOperation reads it as CountMetricOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsCountMetricOperation() (CountMetricOperation, error) {
	return wire.AsTagged[CountMetricOperation](u.Union, "operation", "count")
}

// AsUniqueCountMetricOperation reads it as UniqueCountMetricOperation. It fails where "operation" is that of another
// kind.
func (u FieldMetricOperations) AsUniqueCountMetricOperation() (UniqueCountMetricOperation, error) {
	return wire.AsTagged[UniqueCountMetricOperation](u.Union, "operation", "unique_count")
}

// AsMinMaxAvgMedianStdDevMetricOperation reads it as MinMaxAvgMedianStdDevMetricOperation. It fails where "operation"
// is that of another kind.
func (u FieldMetricOperations) AsMinMaxAvgMedianStdDevMetricOperation() (MinMaxAvgMedianStdDevMetricOperation, error) {
	return wire.AsTagged[MinMaxAvgMedianStdDevMetricOperation](u.Union, "operation", "average", "max", "median", "min", "standard_deviation")
}

// AsSumMetricOperation reads it as SumMetricOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsSumMetricOperation() (SumMetricOperation, error) {
	return wire.AsTagged[SumMetricOperation](u.Union, "operation", "sum")
}

// AsLastValueOperation reads it as LastValueOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsLastValueOperation() (LastValueOperation, error) {
	return wire.AsTagged[LastValueOperation](u.Union, "operation", "last_value")
}

// AsPercentileOperation reads it as PercentileOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsPercentileOperation() (PercentileOperation, error) {
	return wire.AsTagged[PercentileOperation](u.Union, "operation", "percentile")
}

// AsPercentileRanksOperation reads it as PercentileRanksOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsPercentileRanksOperation() (PercentileRanksOperation, error) {
	return wire.AsTagged[PercentileRanksOperation](u.Union, "operation", "percentile_rank")
}

// FieldSettingsEntry is part of DataViewSpec.
type FieldSettingsEntry struct{ wire.Union }

// FieldSettingsEntryFrom makes a union of one of its kinds.
func FieldSettingsEntryFrom[T CompositeRuntimeField | RuntimeField | DataViewFieldSetting](kind T) FieldSettingsEntry {
	return FieldSettingsEntry{wire.UnionOf(kind)}
}

// AsCompositeRuntimeField reads it as CompositeRuntimeField.
func (u FieldSettingsEntry) AsCompositeRuntimeField() (CompositeRuntimeField, error) {
	return wire.As[CompositeRuntimeField](u.Union)
}

// AsRuntimeField reads it as RuntimeField.
func (u FieldSettingsEntry) AsRuntimeField() (RuntimeField, error) {
	return wire.As[RuntimeField](u.Union)
}

// AsDataViewFieldSetting reads it as DataViewFieldSetting.
func (u FieldSettingsEntry) AsDataViewFieldSetting() (DataViewFieldSetting, error) {
	return wire.As[DataViewFieldSetting](u.Union)
}

// File is a kind of Src.
type File struct {
	FileID string `json:"file_id"`

	// Type is always "file".
	Type string `json:"type"`
}

// FilterSimple is part of CountMetricOperation, CounterRateOperation, CumulativeSumOperation and others.
type FilterSimple struct {
	Expression string               `json:"expression"`
	Language   *AsCodeQueryLanguage `json:"language,omitempty"`
}

// FilterWithLabel is part of DatatableRowFilters, FiltersOperation, MetricBreakdownFilters and others.
type FilterWithLabel struct {
	Filter FilterSimple `json:"filter"`
	Label  *string      `json:"label,omitempty"`
}

// FiltersOperation is a kind of HeatmapNoESQLX.
type FiltersOperation struct {
	Filters []FilterWithLabel `json:"filters,omitzero"`
	Label   *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// FiltersTag is part of ConfigFilters.
type FiltersTag struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// FontSize is part of TagcloudStyling.
type FontSize struct {
	Max *float64 `json:"max,omitempty"`
	Min *float64 `json:"min,omitempty"`
}

// FormatType is part of CountMetricOperation, CounterRateOperation, CumulativeSumOperation and others.
type FormatType struct{ wire.Union }

// FormatTypeFrom makes a union of one of its kinds and sets its "type".
func FormatTypeFrom[T NumericFormat | ByteFormat | DurationFormat | CustomFormat](kind T) FormatType {
	switch v := any(&kind).(type) {
	case *DurationFormat:
		v.Type = "duration"
	case *CustomFormat:
		v.Type = "custom"
	}
	return FormatType{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: bits, bytes, custom, duration, number and percent.
func (u FormatType) Discriminator() string { return u.Text("type") }

// AsNumericFormat reads it as NumericFormat. It fails where "type" is that of another kind.
func (u FormatType) AsNumericFormat() (NumericFormat, error) {
	return wire.AsTagged[NumericFormat](u.Union, "type", "number", "percent")
}

// AsByteFormat reads it as ByteFormat. It fails where "type" is that of another kind.
func (u FormatType) AsByteFormat() (ByteFormat, error) {
	return wire.AsTagged[ByteFormat](u.Union, "type", "bits", "bytes")
}

// AsDurationFormat reads it as DurationFormat. It fails where "type" is that of another kind.
func (u FormatType) AsDurationFormat() (DurationFormat, error) {
	return wire.AsTagged[DurationFormat](u.Union, "type", "duration")
}

// AsCustomFormat reads it as CustomFormat. It fails where "type" is that of another kind.
func (u FormatType) AsCustomFormat() (CustomFormat, error) {
	return wire.AsTagged[CustomFormat](u.Union, "type", "custom")
}

// FormulaOperation is a kind of GaugeMetricCountMetricGoal and RegionMapNoESQLMetric.
type FormulaOperation struct {
	Filter  FilterSimple `json:"filter"`
	Format  FormatType   `json:"format,omitzero"`
	Formula string       `json:"formula"`
	Label   *string      `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// GaugeESQL is a kind of DashboardPanelTypeVisConfig.
type GaugeESQL struct {
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metric              GaugeESQLMetric                   `json:"metric"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             GaugeStyling                      `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "gauge".
	Type string `json:"type"`
}

// GaugeESQLMetric is part of GaugeESQL.
type GaugeESQLMetric struct {
	Color    GaugeESQLMetricColor `json:"color,omitzero"`
	Column   string               `json:"column"`
	Format   FormatType           `json:"format,omitzero"`
	Goal     *MetricGoal          `json:"goal,omitempty"`
	Label    *string              `json:"label,omitempty"`
	Max      *MetricMax           `json:"max,omitempty"`
	Min      *Min                 `json:"min,omitempty"`
	Subtitle *string              `json:"subtitle,omitempty"`
	Ticks    *MetricTicks         `json:"ticks,omitempty"`
	Title    *MetricTitle         `json:"title,omitempty"`
}

// GaugeESQLMetricColor is part of GaugeESQLMetric, GaugeMetricCountMetric, GaugeMetricFormula and others.
type GaugeESQLMetricColor struct{ wire.Union }

// GaugeESQLMetricColorFrom makes a union of one of its kinds.
func GaugeESQLMetricColorFrom[T ColorByValueAbsolute | ColorByValuePercentage | LegacyColorByValue | NoColor | AutoColor](kind T) GaugeESQLMetricColor {
	return GaugeESQLMetricColor{wire.UnionOf(kind)}
}

// AsColorByValueAbsolute reads it as ColorByValueAbsolute.
func (u GaugeESQLMetricColor) AsColorByValueAbsolute() (ColorByValueAbsolute, error) {
	return wire.As[ColorByValueAbsolute](u.Union)
}

// AsColorByValuePercentage reads it as ColorByValuePercentage.
func (u GaugeESQLMetricColor) AsColorByValuePercentage() (ColorByValuePercentage, error) {
	return wire.As[ColorByValuePercentage](u.Union)
}

// AsLegacyColorByValue reads it as LegacyColorByValue.
func (u GaugeESQLMetricColor) AsLegacyColorByValue() (LegacyColorByValue, error) {
	return wire.As[LegacyColorByValue](u.Union)
}

// AsNoColor reads it as NoColor.
func (u GaugeESQLMetricColor) AsNoColor() (NoColor, error) { return wire.As[NoColor](u.Union) }

// AsAutoColor reads it as AutoColor.
func (u GaugeESQLMetricColor) AsAutoColor() (AutoColor, error) { return wire.As[AutoColor](u.Union) }

// GaugeMetricCountMetric is a kind of GaugeNoESQLMetric.
type GaugeMetricCountMetric struct {
	Color       GaugeESQLMetricColor       `json:"color,omitzero"`
	EmptyAsNull *bool                      `json:"empty_as_null,omitempty"`
	Field       *string                    `json:"field,omitempty"`
	Filter      FilterSimple               `json:"filter"`
	Format      FormatType                 `json:"format,omitzero"`
	Goal        GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label       *string                    `json:"label,omitempty"`
	Max         GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min         GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	Ticks            *MetricTicks              `json:"ticks,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Title            *MetricTitle              `json:"title,omitempty"`
}

// GaugeMetricCountMetricGoal is part of GaugeMetricCountMetric, GaugeMetricFormula, GaugeMetricLastValue and others.
type GaugeMetricCountMetricGoal struct{ wire.Union }

// GaugeMetricCountMetricGoalFrom makes a union of one of its kinds.
func GaugeMetricCountMetricGoalFrom[T FormulaOperation | StaticOperationDefinition | FieldMetricOperations | DifferencesOperation | MovingAverageOperation | CumulativeSumOperation | CounterRateOperation | CountMetricOperation | UniqueCountMetricOperation | LastValueOperation | PercentileOperation | PercentileRanksOperation](kind T) GaugeMetricCountMetricGoal {
	return GaugeMetricCountMetricGoal{wire.UnionOf(kind)}
}

// AsFormulaOperation reads it as FormulaOperation.
func (u GaugeMetricCountMetricGoal) AsFormulaOperation() (FormulaOperation, error) {
	return wire.As[FormulaOperation](u.Union)
}

// AsStaticOperationDefinition reads it as StaticOperationDefinition.
func (u GaugeMetricCountMetricGoal) AsStaticOperationDefinition() (StaticOperationDefinition, error) {
	return wire.As[StaticOperationDefinition](u.Union)
}

// AsFieldMetricOperations reads it as FieldMetricOperations.
func (u GaugeMetricCountMetricGoal) AsFieldMetricOperations() (FieldMetricOperations, error) {
	return wire.As[FieldMetricOperations](u.Union)
}

// AsDifferencesOperation reads it as DifferencesOperation.
func (u GaugeMetricCountMetricGoal) AsDifferencesOperation() (DifferencesOperation, error) {
	return wire.As[DifferencesOperation](u.Union)
}

// AsMovingAverageOperation reads it as MovingAverageOperation.
func (u GaugeMetricCountMetricGoal) AsMovingAverageOperation() (MovingAverageOperation, error) {
	return wire.As[MovingAverageOperation](u.Union)
}

// AsCumulativeSumOperation reads it as CumulativeSumOperation.
func (u GaugeMetricCountMetricGoal) AsCumulativeSumOperation() (CumulativeSumOperation, error) {
	return wire.As[CumulativeSumOperation](u.Union)
}

// AsCounterRateOperation reads it as CounterRateOperation.
func (u GaugeMetricCountMetricGoal) AsCounterRateOperation() (CounterRateOperation, error) {
	return wire.As[CounterRateOperation](u.Union)
}

// AsCountMetricOperation reads it as CountMetricOperation.
func (u GaugeMetricCountMetricGoal) AsCountMetricOperation() (CountMetricOperation, error) {
	return wire.As[CountMetricOperation](u.Union)
}

// AsUniqueCountMetricOperation reads it as UniqueCountMetricOperation.
func (u GaugeMetricCountMetricGoal) AsUniqueCountMetricOperation() (UniqueCountMetricOperation, error) {
	return wire.As[UniqueCountMetricOperation](u.Union)
}

// AsLastValueOperation reads it as LastValueOperation.
func (u GaugeMetricCountMetricGoal) AsLastValueOperation() (LastValueOperation, error) {
	return wire.As[LastValueOperation](u.Union)
}

// AsPercentileOperation reads it as PercentileOperation.
func (u GaugeMetricCountMetricGoal) AsPercentileOperation() (PercentileOperation, error) {
	return wire.As[PercentileOperation](u.Union)
}

// AsPercentileRanksOperation reads it as PercentileRanksOperation.
func (u GaugeMetricCountMetricGoal) AsPercentileRanksOperation() (PercentileRanksOperation, error) {
	return wire.As[PercentileRanksOperation](u.Union)
}

// GaugeMetricFormula is a kind of GaugeNoESQLMetric.
type GaugeMetricFormula struct {
	Color   GaugeESQLMetricColor       `json:"color,omitzero"`
	Filter  FilterSimple               `json:"filter"`
	Format  FormatType                 `json:"format,omitzero"`
	Formula string                     `json:"formula"`
	Goal    GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label   *string                    `json:"label,omitempty"`
	Max     GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min     GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "formula".
	Operation        string       `json:"operation"`
	ReducedTimeRange *string      `json:"reduced_time_range,omitempty"`
	Subtitle         *string      `json:"subtitle,omitempty"`
	Ticks            *MetricTicks `json:"ticks,omitempty"`
	TimeScale        *TimeScale   `json:"time_scale,omitempty"`
	Title            *MetricTitle `json:"title,omitempty"`
}

// GaugeMetricLastValue is a kind of GaugeNoESQLMetric.
type GaugeMetricLastValue struct {
	Color      GaugeESQLMetricColor       `json:"color,omitzero"`
	Field      string                     `json:"field"`
	Filter     FilterSimple               `json:"filter"`
	Format     FormatType                 `json:"format,omitzero"`
	Goal       GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label      *string                    `json:"label,omitempty"`
	Max        GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min        GaugeMetricCountMetricGoal `json:"min,omitzero"`
	MultiValue *bool                      `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	Ticks            *MetricTicks              `json:"ticks,omitempty"`
	TimeField        string                    `json:"time_field"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Title            *MetricTitle              `json:"title,omitempty"`
}

// GaugeMetricPercentile is a kind of GaugeNoESQLMetric.
type GaugeMetricPercentile struct {
	Color  GaugeESQLMetricColor       `json:"color,omitzero"`
	Field  string                     `json:"field"`
	Filter FilterSimple               `json:"filter"`
	Format FormatType                 `json:"format,omitzero"`
	Goal   GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label  *string                    `json:"label,omitempty"`
	Max    GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min    GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "percentile".
	Operation        string                    `json:"operation"`
	Percentile       *float64                  `json:"percentile,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	Ticks            *MetricTicks              `json:"ticks,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Title            *MetricTitle              `json:"title,omitempty"`
}

// GaugeMetricPercentileRanks is a kind of GaugeNoESQLMetric.
type GaugeMetricPercentileRanks struct {
	Color  GaugeESQLMetricColor       `json:"color,omitzero"`
	Field  string                     `json:"field"`
	Filter FilterSimple               `json:"filter"`
	Format FormatType                 `json:"format,omitzero"`
	Goal   GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label  *string                    `json:"label,omitempty"`
	Max    GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min    GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "percentile_rank".
	Operation        string                    `json:"operation"`
	Rank             *float64                  `json:"rank,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	Ticks            *MetricTicks              `json:"ticks,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Title            *MetricTitle              `json:"title,omitempty"`
}

// GaugeMetricStatsMetric is a kind of GaugeNoESQLMetric.
type GaugeMetricStatsMetric struct {
	Color            GaugeESQLMetricColor              `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           FilterSimple                      `json:"filter"`
	Format           FormatType                        `json:"format,omitzero"`
	Goal             GaugeMetricCountMetricGoal        `json:"goal,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Max              GaugeMetricCountMetricGoal        `json:"max,omitzero"`
	Min              GaugeMetricCountMetricGoal        `json:"min,omitzero"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	Subtitle         *string                           `json:"subtitle,omitempty"`
	Ticks            *MetricTicks                      `json:"ticks,omitempty"`
	TimeScale        OperationTimeScaleSetting         `json:"time_scale"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
	Title            *MetricTitle                      `json:"title,omitempty"`
}

// GaugeMetricSumMetric is a kind of GaugeNoESQLMetric.
type GaugeMetricSumMetric struct {
	Color       GaugeESQLMetricColor       `json:"color,omitzero"`
	EmptyAsNull *bool                      `json:"empty_as_null,omitempty"`
	Field       string                     `json:"field"`
	Filter      FilterSimple               `json:"filter"`
	Format      FormatType                 `json:"format,omitzero"`
	Goal        GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label       *string                    `json:"label,omitempty"`
	Max         GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min         GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	Ticks            *MetricTicks              `json:"ticks,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Title            *MetricTitle              `json:"title,omitempty"`
}

// GaugeMetricUniqueCountMetric is a kind of GaugeNoESQLMetric.
type GaugeMetricUniqueCountMetric struct {
	Color       GaugeESQLMetricColor       `json:"color,omitzero"`
	EmptyAsNull *bool                      `json:"empty_as_null,omitempty"`
	Field       string                     `json:"field"`
	Filter      FilterSimple               `json:"filter"`
	Format      FormatType                 `json:"format,omitzero"`
	Goal        GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label       *string                    `json:"label,omitempty"`
	Max         GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min         GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "unique_count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	Ticks            *MetricTicks              `json:"ticks,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Title            *MetricTitle              `json:"title,omitempty"`
}

// GaugeNoESQL is a kind of DashboardPanelTypeVisConfig.
type GaugeNoESQL struct {
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metric              GaugeNoESQLMetric                 `json:"metric,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             GaugeStyling                      `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "gauge".
	Type string `json:"type"`
}

// GaugeNoESQLMetric is part of GaugeNoESQL.
type GaugeNoESQLMetric struct{ wire.Union }

// GaugeNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func GaugeNoESQLMetricFrom[T GaugeMetricCountMetric | GaugeMetricUniqueCountMetric | GaugeMetricStatsMetric | GaugeMetricSumMetric | GaugeMetricLastValue | GaugeMetricPercentile | GaugeMetricPercentileRanks | GaugeMetricFormula](kind T) GaugeNoESQLMetric {
	switch v := any(&kind).(type) {
	case *GaugeMetricCountMetric:
		v.Operation = "count"
	case *GaugeMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *GaugeMetricSumMetric:
		v.Operation = "sum"
	case *GaugeMetricLastValue:
		v.Operation = "last_value"
	case *GaugeMetricPercentile:
		v.Operation = "percentile"
	case *GaugeMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *GaugeMetricFormula:
		v.Operation = "formula"
	}
	return GaugeNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, formula, last_value, max,
// median, min, percentile, percentile_rank, standard_deviation, sum and unique_count.
func (u GaugeNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsGaugeMetricCountMetric reads it as GaugeMetricCountMetric. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricCountMetric() (GaugeMetricCountMetric, error) {
	return wire.AsTagged[GaugeMetricCountMetric](u.Union, "operation", "count")
}

// AsGaugeMetricUniqueCountMetric reads it as GaugeMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricUniqueCountMetric() (GaugeMetricUniqueCountMetric, error) {
	return wire.AsTagged[GaugeMetricUniqueCountMetric](u.Union, "operation", "unique_count")
}

// AsGaugeMetricStatsMetric reads it as GaugeMetricStatsMetric. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricStatsMetric() (GaugeMetricStatsMetric, error) {
	return wire.AsTagged[GaugeMetricStatsMetric](u.Union, "operation", "average", "max", "median", "min", "standard_deviation")
}

// AsGaugeMetricSumMetric reads it as GaugeMetricSumMetric. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricSumMetric() (GaugeMetricSumMetric, error) {
	return wire.AsTagged[GaugeMetricSumMetric](u.Union, "operation", "sum")
}

// AsGaugeMetricLastValue reads it as GaugeMetricLastValue. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricLastValue() (GaugeMetricLastValue, error) {
	return wire.AsTagged[GaugeMetricLastValue](u.Union, "operation", "last_value")
}

// AsGaugeMetricPercentile reads it as GaugeMetricPercentile. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricPercentile() (GaugeMetricPercentile, error) {
	return wire.AsTagged[GaugeMetricPercentile](u.Union, "operation", "percentile")
}

// AsGaugeMetricPercentileRanks reads it as GaugeMetricPercentileRanks. It fails where "operation" is that of another
// kind.
func (u GaugeNoESQLMetric) AsGaugeMetricPercentileRanks() (GaugeMetricPercentileRanks, error) {
	return wire.AsTagged[GaugeMetricPercentileRanks](u.Union, "operation", "percentile_rank")
}

// AsGaugeMetricFormula reads it as GaugeMetricFormula. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricFormula() (GaugeMetricFormula, error) {
	return wire.AsTagged[GaugeMetricFormula](u.Union, "operation", "formula")
}

// GaugeShapeBullet is a kind of Shape.
type GaugeShapeBullet struct {
	Orientation VisAPISimpleOrientation `json:"orientation"`

	// Type is always "bullet".
	Type string `json:"type"`
}

// GaugeShapeCircular is a kind of Shape.
type GaugeShapeCircular struct {
	Type GaugeShapeCircularType `json:"type"`
}

// GaugeShapeCircularType is part of GaugeShapeCircular.
type GaugeShapeCircularType string

// GaugeStyling is part of GaugeESQL and GaugeNoESQL.
type GaugeStyling struct {
	Shape Shape `json:"shape,omitzero"`
}

// Gradient is part of GradientColorMapping and Mapping.
type Gradient struct{ wire.Union }

// GradientFrom makes a union of one of its kinds and sets its "type".
func GradientFrom[T ColorFromPalette | ColorCode](kind T) Gradient {
	switch v := any(&kind).(type) {
	case *ColorFromPalette:
		v.Type = "from_palette"
	case *ColorCode:
		v.Type = "color_code"
	}
	return Gradient{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: color_code and from_palette.
func (u Gradient) Discriminator() string { return u.Text("type") }

// AsColorFromPalette reads it as ColorFromPalette. It fails where "type" is that of another kind.
func (u Gradient) AsColorFromPalette() (ColorFromPalette, error) {
	return wire.AsTagged[ColorFromPalette](u.Union, "type", "from_palette")
}

// AsColorCode reads it as ColorCode. It fails where "type" is that of another kind.
func (u Gradient) AsColorCode() (ColorCode, error) {
	return wire.AsTagged[ColorCode](u.Union, "type", "color_code")
}

// GradientColorMapping is a kind of ColorMapping.
type GradientColorMapping struct {
	Gradient []Gradient                    `json:"gradient,omitzero"`
	Mapping  []GradientColorMappingDetails `json:"mapping,omitzero"`

	// Mode is always "gradient".
	Mode       string            `json:"mode"`
	Palette    string            `json:"palette"`
	Sort       *HeatmapXAxisSort `json:"sort,omitempty"`
	Unassigned UnassignedColor   `json:"unassigned,omitzero"`
}

// GradientColorMappingDetails is part of GradientColorMapping.
type GradientColorMappingDetails struct {
	Values []MappingValue `json:"values,omitzero"`
}

// GroupBreakdownBy is part of MosaicNoESQL.
type GroupBreakdownBy struct{ wire.Union }

// GroupBreakdownByFrom makes a union of one of its kinds and sets its "operation".
func GroupBreakdownByFrom[T MosaicGroupBreakdownByDateHistogram | MosaicGroupBreakdownByTerms | MosaicGroupBreakdownByHistogram | MosaicGroupBreakdownByRanges | MosaicGroupBreakdownByFilters](kind T) GroupBreakdownBy {
	switch v := any(&kind).(type) {
	case *MosaicGroupBreakdownByDateHistogram:
		v.Operation = "date_histogram"
	case *MosaicGroupBreakdownByTerms:
		v.Operation = "terms"
	case *MosaicGroupBreakdownByHistogram:
		v.Operation = "histogram"
	case *MosaicGroupBreakdownByRanges:
		v.Operation = "range"
	case *MosaicGroupBreakdownByFilters:
		v.Operation = "filters"
	}
	return GroupBreakdownBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u GroupBreakdownBy) Discriminator() string { return u.Text("operation") }

// AsMosaicGroupBreakdownByDateHistogram reads it as MosaicGroupBreakdownByDateHistogram. It fails where "operation" is
// that of another kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByDateHistogram() (MosaicGroupBreakdownByDateHistogram, error) {
	return wire.AsTagged[MosaicGroupBreakdownByDateHistogram](u.Union, "operation", "date_histogram")
}

// AsMosaicGroupBreakdownByTerms reads it as MosaicGroupBreakdownByTerms. It fails where "operation" is that of another
// kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByTerms() (MosaicGroupBreakdownByTerms, error) {
	return wire.AsTagged[MosaicGroupBreakdownByTerms](u.Union, "operation", "terms")
}

// AsMosaicGroupBreakdownByHistogram reads it as MosaicGroupBreakdownByHistogram. It fails where "operation" is that of
// another kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByHistogram() (MosaicGroupBreakdownByHistogram, error) {
	return wire.AsTagged[MosaicGroupBreakdownByHistogram](u.Union, "operation", "histogram")
}

// AsMosaicGroupBreakdownByRanges reads it as MosaicGroupBreakdownByRanges. It fails where "operation" is that of
// another kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByRanges() (MosaicGroupBreakdownByRanges, error) {
	return wire.AsTagged[MosaicGroupBreakdownByRanges](u.Union, "operation", "range")
}

// AsMosaicGroupBreakdownByFilters reads it as MosaicGroupBreakdownByFilters. It fails where "operation" is that of
// another kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByFilters() (MosaicGroupBreakdownByFilters, error) {
	return wire.AsTagged[MosaicGroupBreakdownByFilters](u.Union, "operation", "filters")
}

// GroupFilters is part of SLOGroupOverviewEmbeddable.
type GroupFilters struct {
	Filters  []DashboardDataFilter `json:"filters,omitzero"`
	GroupBy  *GroupFiltersGroupBy  `json:"group_by,omitempty"`
	Groups   []string              `json:"groups,omitzero"`
	KQLQuery *string               `json:"kql_query,omitempty"`
}

// GroupFiltersGroupBy is part of GroupFilters.
type GroupFiltersGroupBy string

// Header is part of Height.
type Header struct{ wire.Union }

// HeaderFrom makes a union of one of its kinds and sets its "type".
func HeaderFrom[T Auto | HeaderCustom](kind T) Header {
	switch v := any(&kind).(type) {
	case *Auto:
		v.Type = "auto"
	case *HeaderCustom:
		v.Type = "custom"
	}
	return Header{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: auto and custom.
func (u Header) Discriminator() string { return u.Text("type") }

// AsAuto reads it as Auto. It fails where "type" is that of another kind.
func (u Header) AsAuto() (Auto, error) { return wire.AsTagged[Auto](u.Union, "type", "auto") }

// AsHeaderCustom reads it as HeaderCustom. It fails where "type" is that of another kind.
func (u Header) AsHeaderCustom() (HeaderCustom, error) {
	return wire.AsTagged[HeaderCustom](u.Union, "type", "custom")
}

// HeaderCustom is a kind of Header.
type HeaderCustom struct {
	MaxLines *float64 `json:"max_lines,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// HeatmapAxes is part of HeatmapESQL and HeatmapNoESQL.
type HeatmapAxes struct {
	X HeatmapXAxis `json:"x"`
	Y HeatmapYAxis `json:"y"`
}

// HeatmapCells is part of HeatmapStyling.
type HeatmapCells struct {
	Labels *TreemapStylingLabels `json:"labels,omitempty"`
}

// HeatmapESQL is a kind of DashboardPanelTypeVisConfig.
type HeatmapESQL struct {
	Axis                HeatmapAxes                       `json:"axis"`
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              HeatmapLegend                     `json:"legend"`
	Metric              HeatmapESQLMetric                 `json:"metric"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             HeatmapStyling                    `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "heatmap".
	Type string        `json:"type"`
	X    HeatmapESQLX  `json:"x"`
	Y    *HeatmapESQLX `json:"y,omitempty"`
}

// HeatmapESQLMetric is part of HeatmapESQL.
type HeatmapESQLMetric struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Column string                 `json:"column"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`
}

// HeatmapESQLMetricColor is part of HeatmapESQLMetric, HeatmapMetricCountMetric, HeatmapMetricCounterRate and others.
type HeatmapESQLMetricColor struct{ wire.Union }

// HeatmapESQLMetricColorFrom makes a union of one of its kinds.
func HeatmapESQLMetricColorFrom[T ColorByValueAbsolute | ColorByValuePercentage | LegacyColorByValue | AutoColor](kind T) HeatmapESQLMetricColor {
	return HeatmapESQLMetricColor{wire.UnionOf(kind)}
}

// AsColorByValueAbsolute reads it as ColorByValueAbsolute.
func (u HeatmapESQLMetricColor) AsColorByValueAbsolute() (ColorByValueAbsolute, error) {
	return wire.As[ColorByValueAbsolute](u.Union)
}

// AsColorByValuePercentage reads it as ColorByValuePercentage.
func (u HeatmapESQLMetricColor) AsColorByValuePercentage() (ColorByValuePercentage, error) {
	return wire.As[ColorByValuePercentage](u.Union)
}

// AsLegacyColorByValue reads it as LegacyColorByValue.
func (u HeatmapESQLMetricColor) AsLegacyColorByValue() (LegacyColorByValue, error) {
	return wire.As[LegacyColorByValue](u.Union)
}

// AsAutoColor reads it as AutoColor.
func (u HeatmapESQLMetricColor) AsAutoColor() (AutoColor, error) { return wire.As[AutoColor](u.Union) }

// HeatmapESQLX is part of DatatableESQL, HeatmapESQL, MosaicESQL and others.
type HeatmapESQLX struct {
	Column string     `json:"column"`
	Format FormatType `json:"format,omitzero"`
	Label  *string    `json:"label,omitempty"`
}

// HeatmapLegend is part of HeatmapESQL and HeatmapNoESQL.
type HeatmapLegend struct {
	Size               LegendSize               `json:"size"`
	TruncateAfterLines *float64                 `json:"truncate_after_lines,omitempty"`
	Visibility         *HeatmapLegendVisibility `json:"visibility,omitempty"`
}

// HeatmapLegendVisibility is part of HeatmapLegend.
type HeatmapLegendVisibility string

// HeatmapMetricCountMetric is a kind of HeatmapNoESQLMetric.
type HeatmapMetricCountMetric struct {
	Color       HeatmapESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool                  `json:"empty_as_null,omitempty"`
	Field       *string                `json:"field,omitempty"`
	Filter      FilterSimple           `json:"filter"`
	Format      FormatType             `json:"format,omitzero"`
	Label       *string                `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// HeatmapMetricCounterRate is a kind of HeatmapNoESQLMetric.
type HeatmapMetricCounterRate struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Field  string                 `json:"field"`
	Filter FilterSimple           `json:"filter"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// HeatmapMetricCumulativeSum is a kind of HeatmapNoESQLMetric.
type HeatmapMetricCumulativeSum struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Field  string                 `json:"field"`
	Filter FilterSimple           `json:"filter"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// HeatmapMetricDifferences is a kind of HeatmapNoESQLMetric.
type HeatmapMetricDifferences struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Filter FilterSimple           `json:"filter"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`
	Of     FieldMetricOperations  `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// HeatmapMetricFormula is a kind of HeatmapNoESQLMetric.
type HeatmapMetricFormula struct {
	Color   HeatmapESQLMetricColor `json:"color,omitzero"`
	Filter  FilterSimple           `json:"filter"`
	Format  FormatType             `json:"format,omitzero"`
	Formula string                 `json:"formula"`
	Label   *string                `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// HeatmapMetricLastValue is a kind of HeatmapNoESQLMetric.
type HeatmapMetricLastValue struct {
	Color      HeatmapESQLMetricColor `json:"color,omitzero"`
	Field      string                 `json:"field"`
	Filter     FilterSimple           `json:"filter"`
	Format     FormatType             `json:"format,omitzero"`
	Label      *string                `json:"label,omitempty"`
	MultiValue *bool                  `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeField        string                    `json:"time_field"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// HeatmapMetricMovingAverage is a kind of HeatmapNoESQLMetric.
type HeatmapMetricMovingAverage struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Filter FilterSimple           `json:"filter"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`
	Of     FieldMetricOperations  `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Window           *float64                  `json:"window,omitempty"`
}

// HeatmapMetricPercentile is a kind of HeatmapNoESQLMetric.
type HeatmapMetricPercentile struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Field  string                 `json:"field"`
	Filter FilterSimple           `json:"filter"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                    `json:"operation"`
	Percentile       *float64                  `json:"percentile,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// HeatmapMetricPercentileRanks is a kind of HeatmapNoESQLMetric.
type HeatmapMetricPercentileRanks struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Field  string                 `json:"field"`
	Filter FilterSimple           `json:"filter"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                    `json:"operation"`
	Rank             *float64                  `json:"rank,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// HeatmapMetricStatsMetric is a kind of HeatmapNoESQLMetric.
type HeatmapMetricStatsMetric struct {
	Color            HeatmapESQLMetricColor            `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           FilterSimple                      `json:"filter"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting         `json:"time_scale"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// HeatmapMetricSumMetric is a kind of HeatmapNoESQLMetric.
type HeatmapMetricSumMetric struct {
	Color       HeatmapESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool                  `json:"empty_as_null,omitempty"`
	Field       string                 `json:"field"`
	Filter      FilterSimple           `json:"filter"`
	Format      FormatType             `json:"format,omitzero"`
	Label       *string                `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// HeatmapMetricUniqueCountMetric is a kind of HeatmapNoESQLMetric.
type HeatmapMetricUniqueCountMetric struct {
	Color       HeatmapESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool                  `json:"empty_as_null,omitempty"`
	Field       string                 `json:"field"`
	Filter      FilterSimple           `json:"filter"`
	Format      FormatType             `json:"format,omitzero"`
	Label       *string                `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// HeatmapNoESQL is a kind of DashboardPanelTypeVisConfig.
type HeatmapNoESQL struct {
	Axis                HeatmapAxes                       `json:"axis"`
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              HeatmapLegend                     `json:"legend"`
	Metric              HeatmapNoESQLMetric               `json:"metric,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             HeatmapStyling                    `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "heatmap".
	Type string         `json:"type"`
	X    HeatmapNoESQLX `json:"x,omitzero"`
	Y    HeatmapNoESQLX `json:"y,omitzero"`
}

// HeatmapNoESQLMetric is part of HeatmapNoESQL.
type HeatmapNoESQLMetric struct{ wire.Union }

// HeatmapNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func HeatmapNoESQLMetricFrom[T HeatmapMetricCountMetric | HeatmapMetricUniqueCountMetric | HeatmapMetricStatsMetric | HeatmapMetricSumMetric | HeatmapMetricLastValue | HeatmapMetricPercentile | HeatmapMetricPercentileRanks | HeatmapMetricDifferences | HeatmapMetricMovingAverage | HeatmapMetricCumulativeSum | HeatmapMetricCounterRate | HeatmapMetricFormula](kind T) HeatmapNoESQLMetric {
	switch v := any(&kind).(type) {
	case *HeatmapMetricCountMetric:
		v.Operation = "count"
	case *HeatmapMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *HeatmapMetricSumMetric:
		v.Operation = "sum"
	case *HeatmapMetricLastValue:
		v.Operation = "last_value"
	case *HeatmapMetricPercentile:
		v.Operation = "percentile"
	case *HeatmapMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *HeatmapMetricDifferences:
		v.Operation = "differences"
	case *HeatmapMetricMovingAverage:
		v.Operation = "moving_average"
	case *HeatmapMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *HeatmapMetricCounterRate:
		v.Operation = "counter_rate"
	case *HeatmapMetricFormula:
		v.Operation = "formula"
	}
	return HeatmapNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u HeatmapNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsHeatmapMetricCountMetric reads it as HeatmapMetricCountMetric. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricCountMetric() (HeatmapMetricCountMetric, error) {
	return wire.AsTagged[HeatmapMetricCountMetric](u.Union, "operation", "count")
}

// AsHeatmapMetricUniqueCountMetric reads it as HeatmapMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricUniqueCountMetric() (HeatmapMetricUniqueCountMetric, error) {
	return wire.AsTagged[HeatmapMetricUniqueCountMetric](u.Union, "operation", "unique_count")
}

// AsHeatmapMetricStatsMetric reads it as HeatmapMetricStatsMetric. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricStatsMetric() (HeatmapMetricStatsMetric, error) {
	return wire.AsTagged[HeatmapMetricStatsMetric](u.Union, "operation", "average", "max", "median", "min", "standard_deviation")
}

// AsHeatmapMetricSumMetric reads it as HeatmapMetricSumMetric. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricSumMetric() (HeatmapMetricSumMetric, error) {
	return wire.AsTagged[HeatmapMetricSumMetric](u.Union, "operation", "sum")
}

// AsHeatmapMetricLastValue reads it as HeatmapMetricLastValue. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricLastValue() (HeatmapMetricLastValue, error) {
	return wire.AsTagged[HeatmapMetricLastValue](u.Union, "operation", "last_value")
}

// AsHeatmapMetricPercentile reads it as HeatmapMetricPercentile. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricPercentile() (HeatmapMetricPercentile, error) {
	return wire.AsTagged[HeatmapMetricPercentile](u.Union, "operation", "percentile")
}

// AsHeatmapMetricPercentileRanks reads it as HeatmapMetricPercentileRanks. It fails where "operation" is that of
// another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricPercentileRanks() (HeatmapMetricPercentileRanks, error) {
	return wire.AsTagged[HeatmapMetricPercentileRanks](u.Union, "operation", "percentile_rank")
}

// AsHeatmapMetricDifferences reads it as HeatmapMetricDifferences. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricDifferences() (HeatmapMetricDifferences, error) {
	return wire.AsTagged[HeatmapMetricDifferences](u.Union, "operation", "differences")
}

// AsHeatmapMetricMovingAverage reads it as HeatmapMetricMovingAverage. It fails where "operation" is that of another
// kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricMovingAverage() (HeatmapMetricMovingAverage, error) {
	return wire.AsTagged[HeatmapMetricMovingAverage](u.Union, "operation", "moving_average")
}

// AsHeatmapMetricCumulativeSum reads it as HeatmapMetricCumulativeSum. It fails where "operation" is that of another
// kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricCumulativeSum() (HeatmapMetricCumulativeSum, error) {
	return wire.AsTagged[HeatmapMetricCumulativeSum](u.Union, "operation", "cumulative_sum")
}

// AsHeatmapMetricCounterRate reads it as HeatmapMetricCounterRate. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricCounterRate() (HeatmapMetricCounterRate, error) {
	return wire.AsTagged[HeatmapMetricCounterRate](u.Union, "operation", "counter_rate")
}

// AsHeatmapMetricFormula reads it as HeatmapMetricFormula. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricFormula() (HeatmapMetricFormula, error) {
	return wire.AsTagged[HeatmapMetricFormula](u.Union, "operation", "formula")
}

// HeatmapNoESQLX is part of DatatableNoESQL, HeatmapNoESQL and XYLayerNoESQL.
type HeatmapNoESQLX struct{ wire.Union }

// HeatmapNoESQLXFrom makes a union of one of its kinds and sets its "operation".
func HeatmapNoESQLXFrom[T DateHistogramOperation | TermsOperation | HistogramOperation | RangesOperation | FiltersOperation](kind T) HeatmapNoESQLX {
	switch v := any(&kind).(type) {
	case *DateHistogramOperation:
		v.Operation = "date_histogram"
	case *TermsOperation:
		v.Operation = "terms"
	case *HistogramOperation:
		v.Operation = "histogram"
	case *RangesOperation:
		v.Operation = "range"
	case *FiltersOperation:
		v.Operation = "filters"
	}
	return HeatmapNoESQLX{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u HeatmapNoESQLX) Discriminator() string { return u.Text("operation") }

// AsDateHistogramOperation reads it as DateHistogramOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsDateHistogramOperation() (DateHistogramOperation, error) {
	return wire.AsTagged[DateHistogramOperation](u.Union, "operation", "date_histogram")
}

// AsTermsOperation reads it as TermsOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsTermsOperation() (TermsOperation, error) {
	return wire.AsTagged[TermsOperation](u.Union, "operation", "terms")
}

// AsHistogramOperation reads it as HistogramOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsHistogramOperation() (HistogramOperation, error) {
	return wire.AsTagged[HistogramOperation](u.Union, "operation", "histogram")
}

// AsRangesOperation reads it as RangesOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsRangesOperation() (RangesOperation, error) {
	return wire.AsTagged[RangesOperation](u.Union, "operation", "range")
}

// AsFiltersOperation reads it as FiltersOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsFiltersOperation() (FiltersOperation, error) {
	return wire.AsTagged[FiltersOperation](u.Union, "operation", "filters")
}

// HeatmapStyling is part of HeatmapESQL and HeatmapNoESQL.
type HeatmapStyling struct {
	Cells HeatmapCells `json:"cells"`
}

// HeatmapXAxis is part of HeatmapAxes.
type HeatmapXAxis struct {
	Labels *HeatmapXAxisLabels `json:"labels,omitempty"`
	Scale  XScale              `json:"scale"`
	Sort   *HeatmapXAxisSort   `json:"sort,omitempty"`
	Title  *MetricTitle        `json:"title,omitempty"`
}

// HeatmapXAxisLabels is part of HeatmapXAxis.
type HeatmapXAxisLabels struct {
	Orientation VisAPIOrientation `json:"orientation"`
	Visible     *bool             `json:"visible,omitempty"`
}

// HeatmapXAxisSort is part of GradientColorMapping, HeatmapXAxis and HeatmapYAxis.
type HeatmapXAxisSort string

// HeatmapYAxis is part of HeatmapAxes.
type HeatmapYAxis struct {
	Labels *TreemapStylingLabels `json:"labels,omitempty"`
	Sort   *HeatmapXAxisSort     `json:"sort,omitempty"`
	Title  *MetricTitle          `json:"title,omitempty"`
}

// Height is part of DatatableDensity.
type Height struct {
	Header Header      `json:"header,omitzero"`
	Value  HeightValue `json:"value,omitzero"`
}

// HeightValue is part of Height.
type HeightValue struct{ wire.Union }

// HeightValueFrom makes a union of one of its kinds and sets its "type".
func HeightValueFrom[T Auto | ValueCustom](kind T) HeightValue {
	switch v := any(&kind).(type) {
	case *Auto:
		v.Type = "auto"
	case *ValueCustom:
		v.Type = "custom"
	}
	return HeightValue{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: auto and custom.
func (u HeightValue) Discriminator() string { return u.Text("type") }

// AsAuto reads it as Auto. It fails where "type" is that of another kind.
func (u HeightValue) AsAuto() (Auto, error) { return wire.AsTagged[Auto](u.Union, "type", "auto") }

// AsValueCustom reads it as ValueCustom. It fails where "type" is that of another kind.
func (u HeightValue) AsValueCustom() (ValueCustom, error) {
	return wire.AsTagged[ValueCustom](u.Union, "type", "custom")
}

// HistogramOperation is a kind of HeatmapNoESQLX.
type HistogramOperation struct {
	Field            string     `json:"field"`
	Format           FormatType `json:"format,omitzero"`
	Granularity      any        `json:"granularity,omitempty"`
	IncludeEmptyRows *bool      `json:"include_empty_rows,omitempty"`
	Label            *string    `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// Icon is part of XYAnnotationManualEvent, XYAnnotationQuery, XYRefLineCountMetric and others.
type Icon string

// ImageConfig is part of DashboardPanelTypeImageConfig.
type ImageConfig struct {
	AltText         *string    `json:"alt_text,omitempty"`
	BackgroundColor *string    `json:"background_color,omitempty"`
	ObjectFit       *ObjectFit `json:"object_fit,omitempty"`
	Src             Src        `json:"src,omitzero"`
}

// Includes is part of DatatableRowTerms, MetricBreakdownTerms, MosaicGroupBreakdownByTerms and others.
type Includes struct {
	AsRegex *bool    `json:"as_regex,omitempty"`
	Values  []string `json:"values,omitzero"`
}

// Interpolation is part of XYStyling.
type Interpolation string

// Interval is part of XYAnnotationManualRange.
type Interval struct {
	From any `json:"from"`
	To   any `json:"to"`
}

// Label is part of MetricStylingSecondary.
type Label struct {
	Placement *Placement `json:"placement,omitempty"`
	Visible   *bool      `json:"visible,omitempty"`
}

// LabelsAlignment is part of LegacyMetricCountMetricLabels.
type LabelsAlignment string

// LabelsPosition is part of PieStylingLabels.
type LabelsPosition string

// LastValueOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type LastValueOperation struct {
	Field      string       `json:"field"`
	Filter     FilterSimple `json:"filter"`
	Format     FormatType   `json:"format,omitzero"`
	Label      *string      `json:"label,omitempty"`
	MultiValue *bool        `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeField        string                    `json:"time_field"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// LayoutGrid is a kind of XYLegendOutsideHorizontalLayout.
type LayoutGrid struct {
	Truncate *Truncate `json:"truncate,omitempty"`

	// Type is always "grid".
	Type string `json:"type"`
}

// LayoutList is a kind of XYLegendOutsideHorizontalLayout.
type LayoutList struct {
	// Type is always "list".
	Type string `json:"type"`
}

// LegacyColorByValue is a kind of DatatableESQLMetricColor, GaugeESQLMetricColor, HeatmapESQLMetricColor and others.
type LegacyColorByValue struct {
	Palette string                     `json:"palette"`
	Range   LegacyColorByValueRange    `json:"range"`
	Shift   bool                       `json:"shift"`
	Steps   []ColorByValueAbsoluteStep `json:"steps,omitzero"`

	// Type is always "legacy_dynamic".
	Type string `json:"type"`
}

// LegacyColorByValueAbsolute is a kind of LegacyMetricCountMetricColor.
type LegacyColorByValueAbsolute struct {
	Palette string `json:"palette"`

	// Range is always "absolute".
	Range string                     `json:"range"`
	Shift bool                       `json:"shift"`
	Steps []ColorByValueAbsoluteStep `json:"steps,omitzero"`

	// Type is always "legacy_dynamic".
	Type string `json:"type"`
}

// LegacyColorByValueRange is part of LegacyColorByValue.
type LegacyColorByValueRange string

// LegacyMetricCountMetric is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricCountMetric struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	EmptyAsNull  *bool                                 `json:"empty_as_null,omitempty"`
	Field        *string                               `json:"field,omitempty"`
	Filter       FilterSimple                          `json:"filter"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "count".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        OperationTimeScaleSetting    `json:"time_scale"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricCountMetricColor is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue and
// others.
type LegacyMetricCountMetricColor struct{ wire.Union }

// LegacyMetricCountMetricColorFrom makes a union of one of its kinds and sets its "type".
func LegacyMetricCountMetricColorFrom[T ColorByValueAbsolute | LegacyColorByValueAbsolute | AutoColor](kind T) LegacyMetricCountMetricColor {
	switch v := any(&kind).(type) {
	case *ColorByValueAbsolute:
		v.Type = "dynamic"
	case *LegacyColorByValueAbsolute:
		v.Type = "legacy_dynamic"
	case *AutoColor:
		v.Type = "auto"
	}
	return LegacyMetricCountMetricColor{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: auto, dynamic and legacy_dynamic.
func (u LegacyMetricCountMetricColor) Discriminator() string { return u.Text("type") }

// AsColorByValueAbsolute reads it as ColorByValueAbsolute. It fails where "type" is that of another kind.
func (u LegacyMetricCountMetricColor) AsColorByValueAbsolute() (ColorByValueAbsolute, error) {
	return wire.AsTagged[ColorByValueAbsolute](u.Union, "type", "dynamic")
}

// AsLegacyColorByValueAbsolute reads it as LegacyColorByValueAbsolute. It fails where "type" is that of another kind.
func (u LegacyMetricCountMetricColor) AsLegacyColorByValueAbsolute() (LegacyColorByValueAbsolute, error) {
	return wire.AsTagged[LegacyColorByValueAbsolute](u.Union, "type", "legacy_dynamic")
}

// AsAutoColor reads it as AutoColor. It fails where "type" is that of another kind.
func (u LegacyMetricCountMetricColor) AsAutoColor() (AutoColor, error) {
	return wire.AsTagged[AutoColor](u.Union, "type", "auto")
}

// LegacyMetricCountMetricLabels is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue and
// others.
type LegacyMetricCountMetricLabels struct {
	Alignment *LabelsAlignment `json:"alignment,omitempty"`
}

// LegacyMetricCountMetricSize is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue and
// others.
type LegacyMetricCountMetricSize string

// LegacyMetricFormula is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricFormula struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Filter       FilterSimple                          `json:"filter"`
	Format       FormatType                            `json:"format,omitzero"`
	Formula      string                                `json:"formula"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "formula".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        *TimeScale                   `json:"time_scale,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricLastValue is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricLastValue struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Field        string                                `json:"field"`
	Filter       FilterSimple                          `json:"filter"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`
	MultiValue   *bool                                 `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeField        string                       `json:"time_field"`
	TimeScale        OperationTimeScaleSetting    `json:"time_scale"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricNoESQL is a kind of DashboardPanelTypeVisConfig.
type LegacyMetricNoESQL struct {
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metric              LegacyMetricNoESQLMetric          `json:"metric,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "legacy_metric".
	Type string `json:"type"`
}

// LegacyMetricNoESQLMetric is part of LegacyMetricNoESQL.
type LegacyMetricNoESQLMetric struct{ wire.Union }

// LegacyMetricNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func LegacyMetricNoESQLMetricFrom[T LegacyMetricCountMetric | LegacyMetricUniqueCountMetric | LegacyMetricStatsMetric | LegacyMetricSumMetric | LegacyMetricLastValue | LegacyMetricPercentile | LegacyMetricPercentileRanks | LegacyMetricFormula](kind T) LegacyMetricNoESQLMetric {
	switch v := any(&kind).(type) {
	case *LegacyMetricCountMetric:
		v.Operation = "count"
	case *LegacyMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *LegacyMetricSumMetric:
		v.Operation = "sum"
	case *LegacyMetricLastValue:
		v.Operation = "last_value"
	case *LegacyMetricPercentile:
		v.Operation = "percentile"
	case *LegacyMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *LegacyMetricFormula:
		v.Operation = "formula"
	}
	return LegacyMetricNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, formula, last_value, max,
// median, min, percentile, percentile_rank, standard_deviation, sum and unique_count.
func (u LegacyMetricNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsLegacyMetricCountMetric reads it as LegacyMetricCountMetric. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricCountMetric() (LegacyMetricCountMetric, error) {
	return wire.AsTagged[LegacyMetricCountMetric](u.Union, "operation", "count")
}

// AsLegacyMetricUniqueCountMetric reads it as LegacyMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricUniqueCountMetric() (LegacyMetricUniqueCountMetric, error) {
	return wire.AsTagged[LegacyMetricUniqueCountMetric](u.Union, "operation", "unique_count")
}

// AsLegacyMetricStatsMetric reads it as LegacyMetricStatsMetric. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricStatsMetric() (LegacyMetricStatsMetric, error) {
	return wire.AsTagged[LegacyMetricStatsMetric](u.Union, "operation", "average", "max", "median", "min", "standard_deviation")
}

// AsLegacyMetricSumMetric reads it as LegacyMetricSumMetric. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricSumMetric() (LegacyMetricSumMetric, error) {
	return wire.AsTagged[LegacyMetricSumMetric](u.Union, "operation", "sum")
}

// AsLegacyMetricLastValue reads it as LegacyMetricLastValue. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricLastValue() (LegacyMetricLastValue, error) {
	return wire.AsTagged[LegacyMetricLastValue](u.Union, "operation", "last_value")
}

// AsLegacyMetricPercentile reads it as LegacyMetricPercentile. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricPercentile() (LegacyMetricPercentile, error) {
	return wire.AsTagged[LegacyMetricPercentile](u.Union, "operation", "percentile")
}

// AsLegacyMetricPercentileRanks reads it as LegacyMetricPercentileRanks. It fails where "operation" is that of another
// kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricPercentileRanks() (LegacyMetricPercentileRanks, error) {
	return wire.AsTagged[LegacyMetricPercentileRanks](u.Union, "operation", "percentile_rank")
}

// AsLegacyMetricFormula reads it as LegacyMetricFormula. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricFormula() (LegacyMetricFormula, error) {
	return wire.AsTagged[LegacyMetricFormula](u.Union, "operation", "formula")
}

// LegacyMetricPercentile is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricPercentile struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Field        string                                `json:"field"`
	Filter       FilterSimple                          `json:"filter"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "percentile".
	Operation        string                       `json:"operation"`
	Percentile       *float64                     `json:"percentile,omitempty"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        OperationTimeScaleSetting    `json:"time_scale"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricPercentileRanks is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricPercentileRanks struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Field        string                                `json:"field"`
	Filter       FilterSimple                          `json:"filter"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                       `json:"operation"`
	Rank             *float64                     `json:"rank,omitempty"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        OperationTimeScaleSetting    `json:"time_scale"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricStatsMetric is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricStatsMetric struct {
	ApplyColorTo     *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color            LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Field            string                                `json:"field"`
	Filter           FilterSimple                          `json:"filter"`
	Format           FormatType                            `json:"format,omitzero"`
	Label            *string                               `json:"label,omitempty"`
	Labels           *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation     `json:"operation"`
	ReducedTimeRange *string                               `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize          `json:"size,omitempty"`
	TimeScale        OperationTimeScaleSetting             `json:"time_scale"`
	TimeShift        *string                               `json:"time_shift,omitempty"`
	Values           *SecondaryValue                       `json:"values,omitempty"`
}

// LegacyMetricSumMetric is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricSumMetric struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	EmptyAsNull  *bool                                 `json:"empty_as_null,omitempty"`
	Field        string                                `json:"field"`
	Filter       FilterSimple                          `json:"filter"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "sum".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        OperationTimeScaleSetting    `json:"time_scale"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricUniqueCountMetric is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricUniqueCountMetric struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	EmptyAsNull  *bool                                 `json:"empty_as_null,omitempty"`
	Field        string                                `json:"field"`
	Filter       FilterSimple                          `json:"filter"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "unique_count".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        OperationTimeScaleSetting    `json:"time_scale"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegendSize is part of HeatmapLegend, MosaicLegend, PieLegend and others.
type LegendSize string

// Line is part of XYAnnotationManualEvent and XYAnnotationQuery.
type Line struct {
	StrokeDash  StrokeDash `json:"stroke_dash"`
	StrokeWidth float64    `json:"stroke_width"`
}

// ListDashboardsDashboard is part of ListDashboardsResponse.
type ListDashboardsDashboard struct {
	Data ListDashboardsDashboardData `json:"data"`
	ID   string                      `json:"id"`
	Meta AsCodeMeta                  `json:"meta"`
}

// ListDashboardsDashboardData is part of ListDashboardsDashboard.
type ListDashboardsDashboardData struct {
	AccessControl DashboardAccessControl `json:"access_control"`
	Description   *string                `json:"description,omitempty"`
	Tags          []string               `json:"tags,omitzero"`
	TimeRange     EsQueryServerTimeRange `json:"time_range"`
	Title         string                 `json:"title"`
}

// ListDashboardsResponse is the reply of ListDashboards.
type ListDashboardsResponse struct {
	Dashboards []ListDashboardsDashboard `json:"dashboards,omitzero"`
	Page       float64                   `json:"page"`
	Total      float64                   `json:"total"`
}

// Location is part of ConfigFilters.
type Location struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// Mapping is part of CategoricalColorMapping.
type Mapping struct {
	Color  Gradient       `json:"color,omitzero"`
	Values []MappingValue `json:"values,omitzero"`
}

// MappingValue is part of GradientColorMappingDetails and Mapping.
type MappingValue struct{ wire.Union }

// MappingValueFrom makes a union of one of its kinds.
func MappingValueFrom[T string | float64 | RangeKey | MultiFieldKey](kind T) MappingValue {
	return MappingValue{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u MappingValue) AsString() (string, error) { return wire.As[string](u.Union) }

// AsFloat64 reads it as float64.
func (u MappingValue) AsFloat64() (float64, error) { return wire.As[float64](u.Union) }

// AsRangeKey reads it as RangeKey.
func (u MappingValue) AsRangeKey() (RangeKey, error) { return wire.As[RangeKey](u.Union) }

// AsMultiFieldKey reads it as MultiFieldKey.
func (u MappingValue) AsMultiFieldKey() (MultiFieldKey, error) {
	return wire.As[MultiFieldKey](u.Union)
}

// MaxValue is part of MetricComplementaryBar.
type MaxValue struct {
	Column string  `json:"column"`
	Label  *string `json:"label,omitempty"`
}

// MetricBarBackgroundChart is a kind of MetricComplementaryViz.
type MetricBarBackgroundChart struct {
	MaxValue    GaugeMetricCountMetricGoal `json:"max_value,omitzero"`
	Orientation VisAPISimpleOrientation    `json:"orientation"`

	// Type is always "bar".
	Type string `json:"type"`
}

// MetricBreakdownDateHistogram is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownDateHistogram struct {
	CollapseBy           CollapseBy `json:"collapse_by"`
	Columns              *float64   `json:"columns,omitempty"`
	DropPartialIntervals *bool      `json:"drop_partial_intervals,omitempty"`
	Field                string     `json:"field"`
	IncludeEmptyRows     *bool      `json:"include_empty_rows,omitempty"`
	Label                *string    `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// MetricBreakdownFilters is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownFilters struct {
	CollapseBy CollapseBy        `json:"collapse_by"`
	Columns    *float64          `json:"columns,omitempty"`
	Filters    []FilterWithLabel `json:"filters,omitzero"`
	Label      *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// MetricBreakdownHistogram is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownHistogram struct {
	CollapseBy       CollapseBy `json:"collapse_by"`
	Columns          *float64   `json:"columns,omitempty"`
	Field            string     `json:"field"`
	Format           FormatType `json:"format,omitzero"`
	Granularity      any        `json:"granularity,omitempty"`
	IncludeEmptyRows *bool      `json:"include_empty_rows,omitempty"`
	Label            *string    `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// MetricBreakdownRanges is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownRanges struct {
	CollapseBy CollapseBy `json:"collapse_by"`
	Columns    *float64   `json:"columns,omitempty"`
	Field      string     `json:"field"`
	Format     FormatType `json:"format,omitzero"`
	Label      *string    `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// MetricBreakdownRangesRange is part of DatatableRowRanges, MetricBreakdownRanges, MosaicGroupBreakdownByRanges and
// others.
type MetricBreakdownRangesRange struct {
	Gt    *float64 `json:"gt,omitempty"`
	Label *string  `json:"label,omitempty"`
	Lte   *float64 `json:"lte,omitempty"`
}

// MetricBreakdownTerms is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownTerms struct {
	CollapseBy       CollapseBy `json:"collapse_by"`
	Columns          *float64   `json:"columns,omitempty"`
	Excludes         *Excludes  `json:"excludes,omitempty"`
	Fields           []string   `json:"fields,omitzero"`
	Format           FormatType `json:"format,omitzero"`
	Includes         *Includes  `json:"includes,omitempty"`
	IncreaseAccuracy *bool      `json:"increase_accuracy,omitempty"`
	Label            *string    `json:"label,omitempty"`
	Limit            *float64   `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// MetricBreakdownTermsRankByObject is a kind of RankBy.
type MetricBreakdownTermsRankByObject struct {
	Direction TermsRankByAlphabeticalDirection `json:"direction"`

	// Type is always "alphabetical".
	Type string `json:"type"`
}

// MetricCompareToBaseline is a kind of Compare.
type MetricCompareToBaseline struct {
	Baseline *float64 `json:"baseline,omitempty"`
	Icon     *bool    `json:"icon,omitempty"`
	Palette  *string  `json:"palette,omitempty"`

	// To is always "baseline".
	To    string `json:"to"`
	Value *bool  `json:"value,omitempty"`
}

// MetricCompareToPrimary is a kind of Compare.
type MetricCompareToPrimary struct {
	Icon    *bool   `json:"icon,omitempty"`
	Palette *string `json:"palette,omitempty"`

	// To is always "primary".
	To    string `json:"to"`
	Value *bool  `json:"value,omitempty"`
}

// MetricComplementaryBar is part of MetricPrimary.
type MetricComplementaryBar struct {
	MaxValue    MaxValue                `json:"max_value"`
	Orientation VisAPISimpleOrientation `json:"orientation"`

	// Type is always "bar".
	Type string `json:"type"`
}

// MetricComplementaryViz is part of MetricPrimaryCountMetric, MetricPrimaryCounterRate, MetricPrimaryCumulativeSum and
// others.
type MetricComplementaryViz struct{ wire.Union }

// MetricComplementaryVizFrom makes a union of one of its kinds and sets its "type".
func MetricComplementaryVizFrom[T MetricBarBackgroundChart | Trend](kind T) MetricComplementaryViz {
	switch v := any(&kind).(type) {
	case *MetricBarBackgroundChart:
		v.Type = "bar"
	case *Trend:
		v.Type = "trend"
	}
	return MetricComplementaryViz{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: bar and trend.
func (u MetricComplementaryViz) Discriminator() string { return u.Text("type") }

// AsMetricBarBackgroundChart reads it as MetricBarBackgroundChart. It fails where "type" is that of another kind.
func (u MetricComplementaryViz) AsMetricBarBackgroundChart() (MetricBarBackgroundChart, error) {
	return wire.AsTagged[MetricBarBackgroundChart](u.Union, "type", "bar")
}

// AsTrend reads it as Trend. It fails where "type" is that of another kind.
func (u MetricComplementaryViz) AsTrend() (Trend, error) {
	return wire.AsTagged[Trend](u.Union, "type", "trend")
}

// MetricESQL is a kind of DashboardPanelTypeVisConfig.
type MetricESQL struct {
	BreakdownBy         *MetricESQLBreakdownBy            `json:"breakdown_by,omitempty"`
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metrics             []MetricESQLMetric                `json:"metrics,omitzero"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             MetricStyling                     `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "metric".
	Type string `json:"type"`
}

// MetricESQLBreakdownBy is part of MetricESQL.
type MetricESQLBreakdownBy struct {
	CollapseBy CollapseBy `json:"collapse_by"`
	Column     string     `json:"column"`
	Columns    *float64   `json:"columns,omitempty"`
	Format     FormatType `json:"format,omitzero"`
	Label      *string    `json:"label,omitempty"`
}

// MetricESQLMetric is part of MetricESQL.
type MetricESQLMetric struct{ wire.Union }

// MetricESQLMetricFrom makes a union of one of its kinds and sets its "type".
func MetricESQLMetricFrom[T MetricPrimary | MetricSecondary](kind T) MetricESQLMetric {
	switch v := any(&kind).(type) {
	case *MetricPrimary:
		v.Type = "primary"
	case *MetricSecondary:
		v.Type = "secondary"
	}
	return MetricESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: primary and secondary.
func (u MetricESQLMetric) Discriminator() string { return u.Text("type") }

// AsMetricPrimary reads it as MetricPrimary. It fails where "type" is that of another kind.
func (u MetricESQLMetric) AsMetricPrimary() (MetricPrimary, error) {
	return wire.AsTagged[MetricPrimary](u.Union, "type", "primary")
}

// AsMetricSecondary reads it as MetricSecondary. It fails where "type" is that of another kind.
func (u MetricESQLMetric) AsMetricSecondary() (MetricSecondary, error) {
	return wire.AsTagged[MetricSecondary](u.Union, "type", "secondary")
}

// MetricGoal is part of GaugeESQLMetric.
type MetricGoal struct {
	Column string  `json:"column"`
	Label  *string `json:"label,omitempty"`
}

// MetricIconConfig is part of MetricStyling.
type MetricIconConfig struct {
	Alignment *MetricIconConfigAlignment `json:"alignment,omitempty"`
	Name      MetricIconConfigName       `json:"name"`
}

// MetricIconConfigAlignment is part of MetricIconConfig.
type MetricIconConfigAlignment string

// MetricIconConfigName is part of MetricIconConfig.
type MetricIconConfigName string

// MetricIndex is a kind of RankBy.
type MetricIndex struct {
	Direction   TermsRankByMetricDirection `json:"direction"`
	MetricIndex *float64                   `json:"metric_index,omitempty"`

	// Type is always "metric".
	Type string `json:"type"`
}

// MetricMax is part of GaugeESQLMetric.
type MetricMax struct {
	Column string  `json:"column"`
	Label  *string `json:"label,omitempty"`
}

// MetricNoESQL is a kind of DashboardPanelTypeVisConfig.
type MetricNoESQL struct {
	BreakdownBy         MetricNoESQLBreakdownBy           `json:"breakdown_by,omitzero"`
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metrics             []MetricNoESQLMetric              `json:"metrics,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             MetricStyling                     `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "metric".
	Type string `json:"type"`
}

// MetricNoESQLBreakdownBy is part of MetricNoESQL.
type MetricNoESQLBreakdownBy struct{ wire.Union }

// MetricNoESQLBreakdownByFrom makes a union of one of its kinds and sets its "operation".
func MetricNoESQLBreakdownByFrom[T MetricBreakdownDateHistogram | MetricBreakdownTerms | MetricBreakdownHistogram | MetricBreakdownRanges | MetricBreakdownFilters](kind T) MetricNoESQLBreakdownBy {
	switch v := any(&kind).(type) {
	case *MetricBreakdownDateHistogram:
		v.Operation = "date_histogram"
	case *MetricBreakdownTerms:
		v.Operation = "terms"
	case *MetricBreakdownHistogram:
		v.Operation = "histogram"
	case *MetricBreakdownRanges:
		v.Operation = "range"
	case *MetricBreakdownFilters:
		v.Operation = "filters"
	}
	return MetricNoESQLBreakdownBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u MetricNoESQLBreakdownBy) Discriminator() string { return u.Text("operation") }

// AsMetricBreakdownDateHistogram reads it as MetricBreakdownDateHistogram. It fails where "operation" is that of
// another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownDateHistogram() (MetricBreakdownDateHistogram, error) {
	return wire.AsTagged[MetricBreakdownDateHistogram](u.Union, "operation", "date_histogram")
}

// AsMetricBreakdownTerms reads it as MetricBreakdownTerms. It fails where "operation" is that of another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownTerms() (MetricBreakdownTerms, error) {
	return wire.AsTagged[MetricBreakdownTerms](u.Union, "operation", "terms")
}

// AsMetricBreakdownHistogram reads it as MetricBreakdownHistogram. It fails where "operation" is that of another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownHistogram() (MetricBreakdownHistogram, error) {
	return wire.AsTagged[MetricBreakdownHistogram](u.Union, "operation", "histogram")
}

// AsMetricBreakdownRanges reads it as MetricBreakdownRanges. It fails where "operation" is that of another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownRanges() (MetricBreakdownRanges, error) {
	return wire.AsTagged[MetricBreakdownRanges](u.Union, "operation", "range")
}

// AsMetricBreakdownFilters reads it as MetricBreakdownFilters. It fails where "operation" is that of another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownFilters() (MetricBreakdownFilters, error) {
	return wire.AsTagged[MetricBreakdownFilters](u.Union, "operation", "filters")
}

// MetricNoESQLDataSource is part of DatatableNoESQL, GaugeNoESQL, HeatmapNoESQL and others.
type MetricNoESQLDataSource struct{ wire.Union }

// MetricNoESQLDataSourceFrom makes a union of one of its kinds and sets its "type".
func MetricNoESQLDataSourceFrom[T DataViewReference | DataViewSpec](kind T) MetricNoESQLDataSource {
	switch v := any(&kind).(type) {
	case *DataViewReference:
		v.Type = "data_view_reference"
	case *DataViewSpec:
		v.Type = "data_view_spec"
	}
	return MetricNoESQLDataSource{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: data_view_reference and data_view_spec.
func (u MetricNoESQLDataSource) Discriminator() string { return u.Text("type") }

// AsDataViewReference reads it as DataViewReference. It fails where "type" is that of another kind.
func (u MetricNoESQLDataSource) AsDataViewReference() (DataViewReference, error) {
	return wire.AsTagged[DataViewReference](u.Union, "type", "data_view_reference")
}

// AsDataViewSpec reads it as DataViewSpec. It fails where "type" is that of another kind.
func (u MetricNoESQLDataSource) AsDataViewSpec() (DataViewSpec, error) {
	return wire.AsTagged[DataViewSpec](u.Union, "type", "data_view_spec")
}

// MetricNoESQLDrilldown is part of DatatableESQL, DatatableNoESQL, GaugeESQL and others.
type MetricNoESQLDrilldown struct{ wire.Union }

// MetricNoESQLDrilldownFrom makes a union of one of its kinds and sets its "type".
func MetricNoESQLDrilldownFrom[T MetricNoESQLDrilldownDashboardDrilldown | DiscoverDrilldown | MetricNoESQLDrilldownURLDrilldown](kind T) MetricNoESQLDrilldown {
	switch v := any(&kind).(type) {
	case *MetricNoESQLDrilldownDashboardDrilldown:
		v.Type = "dashboard_drilldown"
	case *DiscoverDrilldown:
		v.Type = "discover_drilldown"
	case *MetricNoESQLDrilldownURLDrilldown:
		v.Type = "url_drilldown"
	}
	return MetricNoESQLDrilldown{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: dashboard_drilldown, discover_drilldown and
// url_drilldown.
func (u MetricNoESQLDrilldown) Discriminator() string { return u.Text("type") }

// AsMetricNoESQLDrilldownDashboardDrilldown reads it as MetricNoESQLDrilldownDashboardDrilldown. It fails where "type"
// is that of another kind.
func (u MetricNoESQLDrilldown) AsMetricNoESQLDrilldownDashboardDrilldown() (MetricNoESQLDrilldownDashboardDrilldown, error) {
	return wire.AsTagged[MetricNoESQLDrilldownDashboardDrilldown](u.Union, "type", "dashboard_drilldown")
}

// AsDiscoverDrilldown reads it as DiscoverDrilldown. It fails where "type" is that of another kind.
func (u MetricNoESQLDrilldown) AsDiscoverDrilldown() (DiscoverDrilldown, error) {
	return wire.AsTagged[DiscoverDrilldown](u.Union, "type", "discover_drilldown")
}

// AsMetricNoESQLDrilldownURLDrilldown reads it as MetricNoESQLDrilldownURLDrilldown. It fails where "type" is that of
// another kind.
func (u MetricNoESQLDrilldown) AsMetricNoESQLDrilldownURLDrilldown() (MetricNoESQLDrilldownURLDrilldown, error) {
	return wire.AsTagged[MetricNoESQLDrilldownURLDrilldown](u.Union, "type", "url_drilldown")
}

// MetricNoESQLDrilldownDashboardDrilldown is a kind of MetricNoESQLDrilldown.
type MetricNoESQLDrilldownDashboardDrilldown struct {
	DashboardID  string `json:"dashboard_id"`
	Label        string `json:"label"`
	OpenInNewTab *bool  `json:"open_in_new_tab,omitempty"`

	// Trigger is always "on_apply_filter".
	Trigger string `json:"trigger"`

	// Type is always "dashboard_drilldown".
	Type         string `json:"type"`
	UseFilters   *bool  `json:"use_filters,omitempty"`
	UseTimeRange *bool  `json:"use_time_range,omitempty"`
}

// MetricNoESQLDrilldownURLDrilldown is a kind of MetricNoESQLDrilldown.
type MetricNoESQLDrilldownURLDrilldown struct {
	EncodeURL    *bool                                    `json:"encode_url,omitempty"`
	Label        string                                   `json:"label"`
	OpenInNewTab *bool                                    `json:"open_in_new_tab,omitempty"`
	Trigger      MetricNoESQLDrilldownURLDrilldownTrigger `json:"trigger"`

	// Type is always "url_drilldown".
	Type string `json:"type"`
	URL  string `json:"url"`
}

// MetricNoESQLDrilldownURLDrilldownTrigger is part of MetricNoESQLDrilldownURLDrilldown.
type MetricNoESQLDrilldownURLDrilldownTrigger string

// MetricNoESQLMetric is part of MetricNoESQL.
type MetricNoESQLMetric struct{ wire.Union }

// MetricNoESQLMetricFrom makes a union of one of its kinds.
func MetricNoESQLMetricFrom[T MetricPrimaryCountMetric | MetricPrimaryUniqueCountMetric | MetricPrimaryStatsMetric | MetricPrimarySumMetric | MetricPrimaryLastValue | MetricPrimaryPercentile | MetricPrimaryPercentileRanks | MetricPrimaryDifferences | MetricPrimaryMovingAverage | MetricPrimaryCumulativeSum | MetricPrimaryCounterRate | MetricPrimaryFormula | MetricSecondaryCountMetric | MetricSecondaryUniqueCountMetric | MetricSecondaryStatsMetric | MetricSecondarySumMetric | MetricSecondaryLastValue | MetricSecondaryPercentile | MetricSecondaryPercentileRanks | MetricSecondaryDifferences | MetricSecondaryMovingAverage | MetricSecondaryCumulativeSum | MetricSecondaryCounterRate | MetricSecondaryFormula](kind T) MetricNoESQLMetric {
	return MetricNoESQLMetric{wire.UnionOf(kind)}
}

// AsMetricPrimaryCountMetric reads it as MetricPrimaryCountMetric.
func (u MetricNoESQLMetric) AsMetricPrimaryCountMetric() (MetricPrimaryCountMetric, error) {
	return wire.As[MetricPrimaryCountMetric](u.Union)
}

// AsMetricPrimaryUniqueCountMetric reads it as MetricPrimaryUniqueCountMetric.
func (u MetricNoESQLMetric) AsMetricPrimaryUniqueCountMetric() (MetricPrimaryUniqueCountMetric, error) {
	return wire.As[MetricPrimaryUniqueCountMetric](u.Union)
}

// AsMetricPrimaryStatsMetric reads it as MetricPrimaryStatsMetric.
func (u MetricNoESQLMetric) AsMetricPrimaryStatsMetric() (MetricPrimaryStatsMetric, error) {
	return wire.As[MetricPrimaryStatsMetric](u.Union)
}

// AsMetricPrimarySumMetric reads it as MetricPrimarySumMetric.
func (u MetricNoESQLMetric) AsMetricPrimarySumMetric() (MetricPrimarySumMetric, error) {
	return wire.As[MetricPrimarySumMetric](u.Union)
}

// AsMetricPrimaryLastValue reads it as MetricPrimaryLastValue.
func (u MetricNoESQLMetric) AsMetricPrimaryLastValue() (MetricPrimaryLastValue, error) {
	return wire.As[MetricPrimaryLastValue](u.Union)
}

// AsMetricPrimaryPercentile reads it as MetricPrimaryPercentile.
func (u MetricNoESQLMetric) AsMetricPrimaryPercentile() (MetricPrimaryPercentile, error) {
	return wire.As[MetricPrimaryPercentile](u.Union)
}

// AsMetricPrimaryPercentileRanks reads it as MetricPrimaryPercentileRanks.
func (u MetricNoESQLMetric) AsMetricPrimaryPercentileRanks() (MetricPrimaryPercentileRanks, error) {
	return wire.As[MetricPrimaryPercentileRanks](u.Union)
}

// AsMetricPrimaryDifferences reads it as MetricPrimaryDifferences.
func (u MetricNoESQLMetric) AsMetricPrimaryDifferences() (MetricPrimaryDifferences, error) {
	return wire.As[MetricPrimaryDifferences](u.Union)
}

// AsMetricPrimaryMovingAverage reads it as MetricPrimaryMovingAverage.
func (u MetricNoESQLMetric) AsMetricPrimaryMovingAverage() (MetricPrimaryMovingAverage, error) {
	return wire.As[MetricPrimaryMovingAverage](u.Union)
}

// AsMetricPrimaryCumulativeSum reads it as MetricPrimaryCumulativeSum.
func (u MetricNoESQLMetric) AsMetricPrimaryCumulativeSum() (MetricPrimaryCumulativeSum, error) {
	return wire.As[MetricPrimaryCumulativeSum](u.Union)
}

// AsMetricPrimaryCounterRate reads it as MetricPrimaryCounterRate.
func (u MetricNoESQLMetric) AsMetricPrimaryCounterRate() (MetricPrimaryCounterRate, error) {
	return wire.As[MetricPrimaryCounterRate](u.Union)
}

// AsMetricPrimaryFormula reads it as MetricPrimaryFormula.
func (u MetricNoESQLMetric) AsMetricPrimaryFormula() (MetricPrimaryFormula, error) {
	return wire.As[MetricPrimaryFormula](u.Union)
}

// AsMetricSecondaryCountMetric reads it as MetricSecondaryCountMetric.
func (u MetricNoESQLMetric) AsMetricSecondaryCountMetric() (MetricSecondaryCountMetric, error) {
	return wire.As[MetricSecondaryCountMetric](u.Union)
}

// AsMetricSecondaryUniqueCountMetric reads it as MetricSecondaryUniqueCountMetric.
func (u MetricNoESQLMetric) AsMetricSecondaryUniqueCountMetric() (MetricSecondaryUniqueCountMetric, error) {
	return wire.As[MetricSecondaryUniqueCountMetric](u.Union)
}

// AsMetricSecondaryStatsMetric reads it as MetricSecondaryStatsMetric.
func (u MetricNoESQLMetric) AsMetricSecondaryStatsMetric() (MetricSecondaryStatsMetric, error) {
	return wire.As[MetricSecondaryStatsMetric](u.Union)
}

// AsMetricSecondarySumMetric reads it as MetricSecondarySumMetric.
func (u MetricNoESQLMetric) AsMetricSecondarySumMetric() (MetricSecondarySumMetric, error) {
	return wire.As[MetricSecondarySumMetric](u.Union)
}

// AsMetricSecondaryLastValue reads it as MetricSecondaryLastValue.
func (u MetricNoESQLMetric) AsMetricSecondaryLastValue() (MetricSecondaryLastValue, error) {
	return wire.As[MetricSecondaryLastValue](u.Union)
}

// AsMetricSecondaryPercentile reads it as MetricSecondaryPercentile.
func (u MetricNoESQLMetric) AsMetricSecondaryPercentile() (MetricSecondaryPercentile, error) {
	return wire.As[MetricSecondaryPercentile](u.Union)
}

// AsMetricSecondaryPercentileRanks reads it as MetricSecondaryPercentileRanks.
func (u MetricNoESQLMetric) AsMetricSecondaryPercentileRanks() (MetricSecondaryPercentileRanks, error) {
	return wire.As[MetricSecondaryPercentileRanks](u.Union)
}

// AsMetricSecondaryDifferences reads it as MetricSecondaryDifferences.
func (u MetricNoESQLMetric) AsMetricSecondaryDifferences() (MetricSecondaryDifferences, error) {
	return wire.As[MetricSecondaryDifferences](u.Union)
}

// AsMetricSecondaryMovingAverage reads it as MetricSecondaryMovingAverage.
func (u MetricNoESQLMetric) AsMetricSecondaryMovingAverage() (MetricSecondaryMovingAverage, error) {
	return wire.As[MetricSecondaryMovingAverage](u.Union)
}

// AsMetricSecondaryCumulativeSum reads it as MetricSecondaryCumulativeSum.
func (u MetricNoESQLMetric) AsMetricSecondaryCumulativeSum() (MetricSecondaryCumulativeSum, error) {
	return wire.As[MetricSecondaryCumulativeSum](u.Union)
}

// AsMetricSecondaryCounterRate reads it as MetricSecondaryCounterRate.
func (u MetricNoESQLMetric) AsMetricSecondaryCounterRate() (MetricSecondaryCounterRate, error) {
	return wire.As[MetricSecondaryCounterRate](u.Union)
}

// AsMetricSecondaryFormula reads it as MetricSecondaryFormula.
func (u MetricNoESQLMetric) AsMetricSecondaryFormula() (MetricSecondaryFormula, error) {
	return wire.As[MetricSecondaryFormula](u.Union)
}

// MetricPrimary is a kind of MetricESQLMetric.
type MetricPrimary struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryBar                `json:"background_chart"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Column          string                                `json:"column"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`
	Subtitle        *string                               `json:"subtitle,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryCountMetric is a kind of MetricNoESQLMetric.
type MetricPrimaryCountMetric struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	EmptyAsNull     *bool                                 `json:"empty_as_null,omitempty"`
	Field           *string                               `json:"field,omitempty"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryCountMetricApplyColorTo is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue
// and others.
type MetricPrimaryCountMetricApplyColorTo string

// MetricPrimaryCountMetricColor is part of MetricPrimary, MetricPrimaryCountMetric, MetricPrimaryCounterRate and
// others.
type MetricPrimaryCountMetricColor struct{ wire.Union }

// MetricPrimaryCountMetricColorFrom makes a union of one of its kinds.
func MetricPrimaryCountMetricColorFrom[T ColorByValueAbsolute | ColorByValuePercentage | LegacyColorByValue | StaticColor | AutoColor](kind T) MetricPrimaryCountMetricColor {
	return MetricPrimaryCountMetricColor{wire.UnionOf(kind)}
}

// AsColorByValueAbsolute reads it as ColorByValueAbsolute.
func (u MetricPrimaryCountMetricColor) AsColorByValueAbsolute() (ColorByValueAbsolute, error) {
	return wire.As[ColorByValueAbsolute](u.Union)
}

// AsColorByValuePercentage reads it as ColorByValuePercentage.
func (u MetricPrimaryCountMetricColor) AsColorByValuePercentage() (ColorByValuePercentage, error) {
	return wire.As[ColorByValuePercentage](u.Union)
}

// AsLegacyColorByValue reads it as LegacyColorByValue.
func (u MetricPrimaryCountMetricColor) AsLegacyColorByValue() (LegacyColorByValue, error) {
	return wire.As[LegacyColorByValue](u.Union)
}

// AsStaticColor reads it as StaticColor.
func (u MetricPrimaryCountMetricColor) AsStaticColor() (StaticColor, error) {
	return wire.As[StaticColor](u.Union)
}

// AsAutoColor reads it as AutoColor.
func (u MetricPrimaryCountMetricColor) AsAutoColor() (AutoColor, error) {
	return wire.As[AutoColor](u.Union)
}

// MetricPrimaryCounterRate is a kind of MetricNoESQLMetric.
type MetricPrimaryCounterRate struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryCumulativeSum is a kind of MetricNoESQLMetric.
type MetricPrimaryCumulativeSum struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryDifferences is a kind of MetricNoESQLMetric.
type MetricPrimaryDifferences struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`
	Of              FieldMetricOperations                 `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryFormula is a kind of MetricNoESQLMetric.
type MetricPrimaryFormula struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Formula         string                                `json:"formula"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	Subtitle         *string    `json:"subtitle,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryLastValue is a kind of MetricNoESQLMetric.
type MetricPrimaryLastValue struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`
	MultiValue      *bool                                 `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeField        string                    `json:"time_field"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryMovingAverage is a kind of MetricNoESQLMetric.
type MetricPrimaryMovingAverage struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`
	Of              FieldMetricOperations                 `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type   string   `json:"type"`
	Window *float64 `json:"window,omitempty"`
}

// MetricPrimaryPercentile is a kind of MetricNoESQLMetric.
type MetricPrimaryPercentile struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                    `json:"operation"`
	Percentile       *float64                  `json:"percentile,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryPercentileRanks is a kind of MetricNoESQLMetric.
type MetricPrimaryPercentileRanks struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                    `json:"operation"`
	Rank             *float64                  `json:"rank,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryStatsMetric is a kind of MetricNoESQLMetric.
type MetricPrimaryStatsMetric struct {
	ApplyColorTo     *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart  MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color            MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field            string                                `json:"field"`
	Filter           FilterSimple                          `json:"filter"`
	Format           FormatType                            `json:"format,omitzero"`
	Label            *string                               `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation     `json:"operation"`
	ReducedTimeRange *string                               `json:"reduced_time_range,omitempty"`
	Subtitle         *string                               `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting             `json:"time_scale"`
	TimeShift        *string                               `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryStatsMetricOperation is part of DatatableMetricStatsMetric, GaugeMetricStatsMetric,
// HeatmapMetricStatsMetric and others.
type MetricPrimaryStatsMetricOperation string

// MetricPrimarySumMetric is a kind of MetricNoESQLMetric.
type MetricPrimarySumMetric struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	EmptyAsNull     *bool                                 `json:"empty_as_null,omitempty"`
	Field           string                                `json:"field"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryUniqueCountMetric is a kind of MetricNoESQLMetric.
type MetricPrimaryUniqueCountMetric struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	EmptyAsNull     *bool                                 `json:"empty_as_null,omitempty"`
	Field           string                                `json:"field"`
	Filter          FilterSimple                          `json:"filter"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	Subtitle         *string                   `json:"subtitle,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricSecondary is a kind of MetricESQLMetric.
type MetricSecondary struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Column  string                          `json:"column"`
	Compare Compare                         `json:"compare,omitzero"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryCountMetric is a kind of MetricNoESQLMetric.
type MetricSecondaryCountMetric struct {
	Color       MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare     Compare                         `json:"compare,omitzero"`
	EmptyAsNull *bool                           `json:"empty_as_null,omitempty"`
	Field       *string                         `json:"field,omitempty"`
	Filter      FilterSimple                    `json:"filter"`
	Format      FormatType                      `json:"format,omitzero"`
	Label       *string                         `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryCountMetricColor is part of MetricSecondary, MetricSecondaryCountMetric, MetricSecondaryCounterRate
// and others.
type MetricSecondaryCountMetricColor struct{ wire.Union }

// MetricSecondaryCountMetricColorFrom makes a union of one of its kinds and sets its "type".
func MetricSecondaryCountMetricColorFrom[T StaticColor | NoColor](kind T) MetricSecondaryCountMetricColor {
	switch v := any(&kind).(type) {
	case *StaticColor:
		v.Type = "static"
	case *NoColor:
		v.Type = "none"
	}
	return MetricSecondaryCountMetricColor{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: none and static.
func (u MetricSecondaryCountMetricColor) Discriminator() string { return u.Text("type") }

// AsStaticColor reads it as StaticColor. It fails where "type" is that of another kind.
func (u MetricSecondaryCountMetricColor) AsStaticColor() (StaticColor, error) {
	return wire.AsTagged[StaticColor](u.Union, "type", "static")
}

// AsNoColor reads it as NoColor. It fails where "type" is that of another kind.
func (u MetricSecondaryCountMetricColor) AsNoColor() (NoColor, error) {
	return wire.AsTagged[NoColor](u.Union, "type", "none")
}

// MetricSecondaryCounterRate is a kind of MetricNoESQLMetric.
type MetricSecondaryCounterRate struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Field   string                          `json:"field"`
	Filter  FilterSimple                    `json:"filter"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryCumulativeSum is a kind of MetricNoESQLMetric.
type MetricSecondaryCumulativeSum struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Field   string                          `json:"field"`
	Filter  FilterSimple                    `json:"filter"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryDifferences is a kind of MetricNoESQLMetric.
type MetricSecondaryDifferences struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Filter  FilterSimple                    `json:"filter"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`
	Of      FieldMetricOperations           `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryFormula is a kind of MetricNoESQLMetric.
type MetricSecondaryFormula struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Filter  FilterSimple                    `json:"filter"`
	Format  FormatType                      `json:"format,omitzero"`
	Formula string                          `json:"formula"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryLastValue is a kind of MetricNoESQLMetric.
type MetricSecondaryLastValue struct {
	Color      MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare    Compare                         `json:"compare,omitzero"`
	Field      string                          `json:"field"`
	Filter     FilterSimple                    `json:"filter"`
	Format     FormatType                      `json:"format,omitzero"`
	Label      *string                         `json:"label,omitempty"`
	MultiValue *bool                           `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeField        string                    `json:"time_field"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryMovingAverage is a kind of MetricNoESQLMetric.
type MetricSecondaryMovingAverage struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Filter  FilterSimple                    `json:"filter"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`
	Of      FieldMetricOperations           `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type   string   `json:"type"`
	Window *float64 `json:"window,omitempty"`
}

// MetricSecondaryPercentile is a kind of MetricNoESQLMetric.
type MetricSecondaryPercentile struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Field   string                          `json:"field"`
	Filter  FilterSimple                    `json:"filter"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                    `json:"operation"`
	Percentile       *float64                  `json:"percentile,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryPercentileRanks is a kind of MetricNoESQLMetric.
type MetricSecondaryPercentileRanks struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Field   string                          `json:"field"`
	Filter  FilterSimple                    `json:"filter"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                    `json:"operation"`
	Rank             *float64                  `json:"rank,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryStatsMetric is a kind of MetricNoESQLMetric.
type MetricSecondaryStatsMetric struct {
	Color            MetricSecondaryCountMetricColor   `json:"color,omitzero"`
	Compare          Compare                           `json:"compare,omitzero"`
	Field            string                            `json:"field"`
	Filter           FilterSimple                      `json:"filter"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting         `json:"time_scale"`
	TimeShift        *string                           `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondarySumMetric is a kind of MetricNoESQLMetric.
type MetricSecondarySumMetric struct {
	Color       MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare     Compare                         `json:"compare,omitzero"`
	EmptyAsNull *bool                           `json:"empty_as_null,omitempty"`
	Field       string                          `json:"field"`
	Filter      FilterSimple                    `json:"filter"`
	Format      FormatType                      `json:"format,omitzero"`
	Label       *string                         `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryUniqueCountMetric is a kind of MetricNoESQLMetric.
type MetricSecondaryUniqueCountMetric struct {
	Color       MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare     Compare                         `json:"compare,omitzero"`
	EmptyAsNull *bool                           `json:"empty_as_null,omitempty"`
	Field       string                          `json:"field"`
	Filter      FilterSimple                    `json:"filter"`
	Format      FormatType                      `json:"format,omitzero"`
	Label       *string                         `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricStyling is part of MetricESQL and MetricNoESQL.
type MetricStyling struct {
	Icon      MetricIconConfig        `json:"icon"`
	Primary   *MetricStylingPrimary   `json:"primary,omitempty"`
	Secondary *MetricStylingSecondary `json:"secondary,omitempty"`
}

// MetricStylingPrimary is part of MetricStyling.
type MetricStylingPrimary struct {
	Labels   *PrimaryLabels   `json:"labels,omitempty"`
	Position *PrimaryPosition `json:"position,omitempty"`
	Value    *PrimaryValue    `json:"value,omitempty"`
}

// MetricStylingSecondary is part of MetricStyling.
type MetricStylingSecondary struct {
	Label *Label          `json:"label,omitempty"`
	Value *SecondaryValue `json:"value,omitempty"`
}

// MetricTicks is part of GaugeESQLMetric, GaugeMetricCountMetric, GaugeMetricFormula and others.
type MetricTicks struct {
	Mode    *TicksMode `json:"mode,omitempty"`
	Visible *bool      `json:"visible,omitempty"`
}

// MetricTitle is part of GaugeESQLMetric, GaugeMetricCountMetric, GaugeMetricFormula and others.
type MetricTitle struct {
	Text    *string `json:"text,omitempty"`
	Visible *bool   `json:"visible,omitempty"`
}

// Min is part of GaugeESQLMetric.
type Min struct {
	Column string  `json:"column"`
	Label  *string `json:"label,omitempty"`
}

// MinMaxAvgMedianStdDevMetricOperation is a kind of FieldMetricOperations.
type MinMaxAvgMedianStdDevMetricOperation struct {
	Field            string                            `json:"field"`
	Filter           FilterSimple                      `json:"filter"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting         `json:"time_scale"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// MonitorID is part of ConfigFilters.
type MonitorID struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// MonitorType is part of ConfigFilters.
type MonitorType struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// MosaicESQL is a kind of DashboardPanelTypeVisConfig.
type MosaicESQL struct {
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	GroupBreakdownBy    []PieESQLGroupBy                  `json:"group_breakdown_by,omitzero"`
	GroupBy             []PieESQLGroupBy                  `json:"group_by,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              MosaicLegend                      `json:"legend"`
	Metric              HeatmapESQLX                      `json:"metric"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             MosaicStyling                     `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "mosaic".
	Type string `json:"type"`
}

// MosaicGroupBreakdownByDateHistogram is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByDateHistogram struct {
	CollapseBy           CollapseBy `json:"collapse_by"`
	DropPartialIntervals *bool      `json:"drop_partial_intervals,omitempty"`
	Field                string     `json:"field"`
	IncludeEmptyRows     *bool      `json:"include_empty_rows,omitempty"`
	Label                *string    `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// MosaicGroupBreakdownByFilters is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByFilters struct {
	CollapseBy CollapseBy        `json:"collapse_by"`
	Filters    []FilterWithLabel `json:"filters,omitzero"`
	Label      *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// MosaicGroupBreakdownByHistogram is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByHistogram struct {
	CollapseBy       CollapseBy `json:"collapse_by"`
	Field            string     `json:"field"`
	Format           FormatType `json:"format,omitzero"`
	Granularity      any        `json:"granularity,omitempty"`
	IncludeEmptyRows *bool      `json:"include_empty_rows,omitempty"`
	Label            *string    `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// MosaicGroupBreakdownByRanges is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByRanges struct {
	CollapseBy CollapseBy `json:"collapse_by"`
	Field      string     `json:"field"`
	Format     FormatType `json:"format,omitzero"`
	Label      *string    `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// MosaicGroupBreakdownByTerms is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByTerms struct {
	CollapseBy       CollapseBy `json:"collapse_by"`
	Excludes         *Excludes  `json:"excludes,omitempty"`
	Fields           []string   `json:"fields,omitzero"`
	Format           FormatType `json:"format,omitzero"`
	Includes         *Includes  `json:"includes,omitempty"`
	IncreaseAccuracy *bool      `json:"increase_accuracy,omitempty"`
	Label            *string    `json:"label,omitempty"`
	Limit            *float64   `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// MosaicLegend is part of MosaicESQL and MosaicNoESQL.
type MosaicLegend struct {
	Nested             *bool                `json:"nested,omitempty"`
	Size               LegendSize           `json:"size"`
	TruncateAfterLines *float64             `json:"truncate_after_lines,omitempty"`
	Visibility         *PieLegendVisibility `json:"visibility,omitempty"`
}

// MosaicNoESQL is a kind of DashboardPanelTypeVisConfig.
type MosaicNoESQL struct {
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	GroupBreakdownBy    []GroupBreakdownBy                `json:"group_breakdown_by,omitzero"`
	GroupBy             []PieNoESQLGroupBy                `json:"group_by,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              MosaicLegend                      `json:"legend"`
	Metric              TagcloudNoESQLMetric              `json:"metric,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             MosaicStyling                     `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "mosaic".
	Type string `json:"type"`
}

// MosaicStyling is part of MosaicESQL and MosaicNoESQL.
type MosaicStyling struct {
	Values ValueDisplay `json:"values"`
}

// MovingAverageOperation is a kind of GaugeMetricCountMetricGoal.
type MovingAverageOperation struct {
	Filter FilterSimple          `json:"filter"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Window           *float64                  `json:"window,omitempty"`
}

// MultiFieldKey is a kind of MappingValue.
type MultiFieldKey struct {
	Keys []string `json:"keys,omitzero"`

	// Type is always "multi_field_key".
	Type string `json:"type"`
}

// NoColor is a kind of GaugeESQLMetricColor and MetricSecondaryCountMetricColor.
type NoColor struct {
	// Type is always "none".
	Type string `json:"type"`
}

// NumericFormat is a kind of FormatType.
type NumericFormat struct {
	Compact  *bool             `json:"compact,omitempty"`
	Decimals *float64          `json:"decimals,omitempty"`
	Suffix   *string           `json:"suffix,omitempty"`
	Type     NumericFormatType `json:"type"`
}

// NumericFormatType is part of NumericFormat.
type NumericFormatType string

// ObjectFit is part of ImageConfig.
type ObjectFit string

// OperationTimeScaleSetting is part of CountMetricOperation, CounterRateOperation, CumulativeSumOperation and others.
type OperationTimeScaleSetting string

// OtherBucket is part of DatatableRowTerms, MetricBreakdownTerms, MosaicGroupBreakdownByTerms and others.
type OtherBucket struct {
	IncludeDocumentsWithoutField bool `json:"include_documents_without_field"`
}

// Overrides is part of DashboardPanelTypeDiscoverSessionConfig.
type Overrides struct {
	ColumnOrder     []string                 `json:"column_order,omitzero"`
	ColumnSettings  map[string]ColumnSetting `json:"column_settings,omitzero"`
	Density         *Density                 `json:"density,omitempty"`
	HeaderRowHeight any                      `json:"header_row_height,omitempty"`
	RowHeight       any                      `json:"row_height,omitempty"`
	RowsPerPage     *float64                 `json:"rows_per_page,omitempty"`
	SampleSize      *float64                 `json:"sample_size,omitempty"`
	Sort            []OverridesSort          `json:"sort,omitzero"`
}

// OverridesSort is part of Overrides and Tab.
type OverridesSort struct {
	Direction SortDirection `json:"direction"`
	Name      string        `json:"name"`
}

// PartialBuckets is part of XYStylingOverlays.
type PartialBuckets struct {
	Visible *bool `json:"visible,omitempty"`
}

// PercentileOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type PercentileOperation struct {
	Field  string       `json:"field"`
	Filter FilterSimple `json:"filter"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                    `json:"operation"`
	Percentile       *float64                  `json:"percentile,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PercentileRanksOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type PercentileRanksOperation struct {
	Field  string       `json:"field"`
	Filter FilterSimple `json:"filter"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                    `json:"operation"`
	Rank             *float64                  `json:"rank,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieESQL is a kind of DashboardPanelTypeVisConfig.
type PieESQL struct {
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	GroupBy             []PieESQLGroupBy                  `json:"group_by,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              PieLegend                         `json:"legend"`
	Metrics             []PieESQLMetric                   `json:"metrics,omitzero"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             PieStyling                        `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "pie".
	Type string `json:"type"`
}

// PieESQLGroupBy is part of MosaicESQL, PieESQL, TreemapESQL and others.
type PieESQLGroupBy struct {
	CollapseBy CollapseBy   `json:"collapse_by"`
	Color      ColorMapping `json:"color,omitzero"`
	Column     string       `json:"column"`
	Format     FormatType   `json:"format,omitzero"`
	Label      *string      `json:"label,omitempty"`
}

// PieESQLMetric is part of PieESQL, TreemapESQL and WaffleESQL.
type PieESQLMetric struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Column string             `json:"column"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`
}

// PieESQLMetricColor is part of PieESQLMetric, PieMetricCountMetric, PieMetricCounterRate and others.
type PieESQLMetricColor struct{ wire.Union }

// PieESQLMetricColorFrom makes a union of one of its kinds and sets its "type".
func PieESQLMetricColorFrom[T StaticColor | AutoColor](kind T) PieESQLMetricColor {
	switch v := any(&kind).(type) {
	case *StaticColor:
		v.Type = "static"
	case *AutoColor:
		v.Type = "auto"
	}
	return PieESQLMetricColor{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: auto and static.
func (u PieESQLMetricColor) Discriminator() string { return u.Text("type") }

// AsStaticColor reads it as StaticColor. It fails where "type" is that of another kind.
func (u PieESQLMetricColor) AsStaticColor() (StaticColor, error) {
	return wire.AsTagged[StaticColor](u.Union, "type", "static")
}

// AsAutoColor reads it as AutoColor. It fails where "type" is that of another kind.
func (u PieESQLMetricColor) AsAutoColor() (AutoColor, error) {
	return wire.AsTagged[AutoColor](u.Union, "type", "auto")
}

// PieGroupByDateHistogram is a kind of PieNoESQLGroupBy.
type PieGroupByDateHistogram struct {
	CollapseBy           CollapseBy   `json:"collapse_by"`
	Color                ColorMapping `json:"color,omitzero"`
	DropPartialIntervals *bool        `json:"drop_partial_intervals,omitempty"`
	Field                string       `json:"field"`
	IncludeEmptyRows     *bool        `json:"include_empty_rows,omitempty"`
	Label                *string      `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// PieGroupByFilters is a kind of PieNoESQLGroupBy.
type PieGroupByFilters struct {
	CollapseBy CollapseBy        `json:"collapse_by"`
	Color      ColorMapping      `json:"color,omitzero"`
	Filters    []FilterWithLabel `json:"filters,omitzero"`
	Label      *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// PieGroupByHistogram is a kind of PieNoESQLGroupBy.
type PieGroupByHistogram struct {
	CollapseBy       CollapseBy   `json:"collapse_by"`
	Color            ColorMapping `json:"color,omitzero"`
	Field            string       `json:"field"`
	Format           FormatType   `json:"format,omitzero"`
	Granularity      any          `json:"granularity,omitempty"`
	IncludeEmptyRows *bool        `json:"include_empty_rows,omitempty"`
	Label            *string      `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// PieGroupByRanges is a kind of PieNoESQLGroupBy.
type PieGroupByRanges struct {
	CollapseBy CollapseBy   `json:"collapse_by"`
	Color      ColorMapping `json:"color,omitzero"`
	Field      string       `json:"field"`
	Format     FormatType   `json:"format,omitzero"`
	Label      *string      `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// PieGroupByTerms is a kind of PieNoESQLGroupBy.
type PieGroupByTerms struct {
	CollapseBy       CollapseBy   `json:"collapse_by"`
	Color            ColorMapping `json:"color,omitzero"`
	Excludes         *Excludes    `json:"excludes,omitempty"`
	Fields           []string     `json:"fields,omitzero"`
	Format           FormatType   `json:"format,omitzero"`
	Includes         *Includes    `json:"includes,omitempty"`
	IncreaseAccuracy *bool        `json:"increase_accuracy,omitempty"`
	Label            *string      `json:"label,omitempty"`
	Limit            *float64     `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// PieLegend is part of PieESQL and PieNoESQL.
type PieLegend struct {
	Nested             *bool                `json:"nested,omitempty"`
	Size               LegendSize           `json:"size"`
	TruncateAfterLines *float64             `json:"truncate_after_lines,omitempty"`
	Visibility         *PieLegendVisibility `json:"visibility,omitempty"`
}

// PieLegendVisibility is part of MosaicLegend, PieLegend, TreemapLegend and others.
type PieLegendVisibility string

// PieMetricCountMetric is a kind of PieNoESQLMetric.
type PieMetricCountMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       *string            `json:"field,omitempty"`
	Filter      FilterSimple       `json:"filter"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieMetricCounterRate is a kind of PieNoESQLMetric.
type PieMetricCounterRate struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter FilterSimple       `json:"filter"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieMetricCumulativeSum is a kind of PieNoESQLMetric.
type PieMetricCumulativeSum struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter FilterSimple       `json:"filter"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieMetricDifferences is a kind of PieNoESQLMetric.
type PieMetricDifferences struct {
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter FilterSimple          `json:"filter"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieMetricFormula is a kind of PieNoESQLMetric.
type PieMetricFormula struct {
	Color   PieESQLMetricColor `json:"color,omitzero"`
	Filter  FilterSimple       `json:"filter"`
	Format  FormatType         `json:"format,omitzero"`
	Formula string             `json:"formula"`
	Label   *string            `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// PieMetricLastValue is a kind of PieNoESQLMetric.
type PieMetricLastValue struct {
	Color      PieESQLMetricColor `json:"color,omitzero"`
	Field      string             `json:"field"`
	Filter     FilterSimple       `json:"filter"`
	Format     FormatType         `json:"format,omitzero"`
	Label      *string            `json:"label,omitempty"`
	MultiValue *bool              `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeField        string                    `json:"time_field"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieMetricMovingAverage is a kind of PieNoESQLMetric.
type PieMetricMovingAverage struct {
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter FilterSimple          `json:"filter"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Window           *float64                  `json:"window,omitempty"`
}

// PieMetricPercentile is a kind of PieNoESQLMetric.
type PieMetricPercentile struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter FilterSimple       `json:"filter"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                    `json:"operation"`
	Percentile       *float64                  `json:"percentile,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieMetricPercentileRanks is a kind of PieNoESQLMetric.
type PieMetricPercentileRanks struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter FilterSimple       `json:"filter"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                    `json:"operation"`
	Rank             *float64                  `json:"rank,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieMetricStatsMetric is a kind of PieNoESQLMetric.
type PieMetricStatsMetric struct {
	Color            PieESQLMetricColor                `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           FilterSimple                      `json:"filter"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting         `json:"time_scale"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// PieMetricSumMetric is a kind of PieNoESQLMetric.
type PieMetricSumMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      FilterSimple       `json:"filter"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieMetricUniqueCountMetric is a kind of PieNoESQLMetric.
type PieMetricUniqueCountMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      FilterSimple       `json:"filter"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// PieNoESQL is a kind of DashboardPanelTypeVisConfig.
type PieNoESQL struct {
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	GroupBy             []PieNoESQLGroupBy                `json:"group_by,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              PieLegend                         `json:"legend"`
	Metrics             []PieNoESQLMetric                 `json:"metrics,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             PieStyling                        `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "pie".
	Type string `json:"type"`
}

// PieNoESQLGroupBy is part of MosaicNoESQL, PieNoESQL, TreemapNoESQL and others.
type PieNoESQLGroupBy struct{ wire.Union }

// PieNoESQLGroupByFrom makes a union of one of its kinds and sets its "operation".
func PieNoESQLGroupByFrom[T PieGroupByDateHistogram | PieGroupByTerms | PieGroupByHistogram | PieGroupByRanges | PieGroupByFilters](kind T) PieNoESQLGroupBy {
	switch v := any(&kind).(type) {
	case *PieGroupByDateHistogram:
		v.Operation = "date_histogram"
	case *PieGroupByTerms:
		v.Operation = "terms"
	case *PieGroupByHistogram:
		v.Operation = "histogram"
	case *PieGroupByRanges:
		v.Operation = "range"
	case *PieGroupByFilters:
		v.Operation = "filters"
	}
	return PieNoESQLGroupBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u PieNoESQLGroupBy) Discriminator() string { return u.Text("operation") }

// AsPieGroupByDateHistogram reads it as PieGroupByDateHistogram. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByDateHistogram() (PieGroupByDateHistogram, error) {
	return wire.AsTagged[PieGroupByDateHistogram](u.Union, "operation", "date_histogram")
}

// AsPieGroupByTerms reads it as PieGroupByTerms. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByTerms() (PieGroupByTerms, error) {
	return wire.AsTagged[PieGroupByTerms](u.Union, "operation", "terms")
}

// AsPieGroupByHistogram reads it as PieGroupByHistogram. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByHistogram() (PieGroupByHistogram, error) {
	return wire.AsTagged[PieGroupByHistogram](u.Union, "operation", "histogram")
}

// AsPieGroupByRanges reads it as PieGroupByRanges. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByRanges() (PieGroupByRanges, error) {
	return wire.AsTagged[PieGroupByRanges](u.Union, "operation", "range")
}

// AsPieGroupByFilters reads it as PieGroupByFilters. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByFilters() (PieGroupByFilters, error) {
	return wire.AsTagged[PieGroupByFilters](u.Union, "operation", "filters")
}

// PieNoESQLMetric is part of PieNoESQL, TreemapNoESQL and WaffleNoESQL.
type PieNoESQLMetric struct{ wire.Union }

// PieNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func PieNoESQLMetricFrom[T PieMetricCountMetric | PieMetricUniqueCountMetric | PieMetricStatsMetric | PieMetricSumMetric | PieMetricLastValue | PieMetricPercentile | PieMetricPercentileRanks | PieMetricDifferences | PieMetricMovingAverage | PieMetricCumulativeSum | PieMetricCounterRate | PieMetricFormula](kind T) PieNoESQLMetric {
	switch v := any(&kind).(type) {
	case *PieMetricCountMetric:
		v.Operation = "count"
	case *PieMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *PieMetricSumMetric:
		v.Operation = "sum"
	case *PieMetricLastValue:
		v.Operation = "last_value"
	case *PieMetricPercentile:
		v.Operation = "percentile"
	case *PieMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *PieMetricDifferences:
		v.Operation = "differences"
	case *PieMetricMovingAverage:
		v.Operation = "moving_average"
	case *PieMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *PieMetricCounterRate:
		v.Operation = "counter_rate"
	case *PieMetricFormula:
		v.Operation = "formula"
	}
	return PieNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u PieNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsPieMetricCountMetric reads it as PieMetricCountMetric. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricCountMetric() (PieMetricCountMetric, error) {
	return wire.AsTagged[PieMetricCountMetric](u.Union, "operation", "count")
}

// AsPieMetricUniqueCountMetric reads it as PieMetricUniqueCountMetric. It fails where "operation" is that of another
// kind.
func (u PieNoESQLMetric) AsPieMetricUniqueCountMetric() (PieMetricUniqueCountMetric, error) {
	return wire.AsTagged[PieMetricUniqueCountMetric](u.Union, "operation", "unique_count")
}

// AsPieMetricStatsMetric reads it as PieMetricStatsMetric. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricStatsMetric() (PieMetricStatsMetric, error) {
	return wire.AsTagged[PieMetricStatsMetric](u.Union, "operation", "average", "max", "median", "min", "standard_deviation")
}

// AsPieMetricSumMetric reads it as PieMetricSumMetric. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricSumMetric() (PieMetricSumMetric, error) {
	return wire.AsTagged[PieMetricSumMetric](u.Union, "operation", "sum")
}

// AsPieMetricLastValue reads it as PieMetricLastValue. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricLastValue() (PieMetricLastValue, error) {
	return wire.AsTagged[PieMetricLastValue](u.Union, "operation", "last_value")
}

// AsPieMetricPercentile reads it as PieMetricPercentile. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricPercentile() (PieMetricPercentile, error) {
	return wire.AsTagged[PieMetricPercentile](u.Union, "operation", "percentile")
}

// AsPieMetricPercentileRanks reads it as PieMetricPercentileRanks. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricPercentileRanks() (PieMetricPercentileRanks, error) {
	return wire.AsTagged[PieMetricPercentileRanks](u.Union, "operation", "percentile_rank")
}

// AsPieMetricDifferences reads it as PieMetricDifferences. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricDifferences() (PieMetricDifferences, error) {
	return wire.AsTagged[PieMetricDifferences](u.Union, "operation", "differences")
}

// AsPieMetricMovingAverage reads it as PieMetricMovingAverage. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricMovingAverage() (PieMetricMovingAverage, error) {
	return wire.AsTagged[PieMetricMovingAverage](u.Union, "operation", "moving_average")
}

// AsPieMetricCumulativeSum reads it as PieMetricCumulativeSum. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricCumulativeSum() (PieMetricCumulativeSum, error) {
	return wire.AsTagged[PieMetricCumulativeSum](u.Union, "operation", "cumulative_sum")
}

// AsPieMetricCounterRate reads it as PieMetricCounterRate. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricCounterRate() (PieMetricCounterRate, error) {
	return wire.AsTagged[PieMetricCounterRate](u.Union, "operation", "counter_rate")
}

// AsPieMetricFormula reads it as PieMetricFormula. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricFormula() (PieMetricFormula, error) {
	return wire.AsTagged[PieMetricFormula](u.Union, "operation", "formula")
}

// PieStyling is part of PieESQL and PieNoESQL.
type PieStyling struct {
	DonutHole *DonutHole        `json:"donut_hole,omitempty"`
	Labels    *PieStylingLabels `json:"labels,omitempty"`
	Values    ValueDisplay      `json:"values"`
}

// PieStylingLabels is part of PieStyling.
type PieStylingLabels struct {
	Position *LabelsPosition `json:"position,omitempty"`
	Visible  *bool           `json:"visible,omitempty"`
}

// PinnedPanel is part of DashboardData and UpdateDashboardRequest.
type PinnedPanel struct{ wire.Union }

// PinnedPanelFrom makes a union of one of its kinds and sets its "type".
func PinnedPanelFrom[T ControlsSchemasControlsGroupSchemaESQLControl | ControlsSchemasControlsGroupSchemaOptionsListControl | ControlsSchemasControlsGroupSchemaRangeSliderControl | ControlsSchemasControlsGroupSchemaTimeSliderControl](kind T) PinnedPanel {
	switch v := any(&kind).(type) {
	case *ControlsSchemasControlsGroupSchemaESQLControl:
		v.Type = "esql_control"
	case *ControlsSchemasControlsGroupSchemaOptionsListControl:
		v.Type = "options_list_control"
	case *ControlsSchemasControlsGroupSchemaRangeSliderControl:
		v.Type = "range_slider_control"
	case *ControlsSchemasControlsGroupSchemaTimeSliderControl:
		v.Type = "time_slider_control"
	}
	return PinnedPanel{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: esql_control, options_list_control,
// range_slider_control and time_slider_control.
func (u PinnedPanel) Discriminator() string { return u.Text("type") }

// AsControlsSchemasControlsGroupSchemaESQLControl reads it as ControlsSchemasControlsGroupSchemaESQLControl. It fails
// where "type" is that of another kind.
func (u PinnedPanel) AsControlsSchemasControlsGroupSchemaESQLControl() (ControlsSchemasControlsGroupSchemaESQLControl, error) {
	return wire.AsTagged[ControlsSchemasControlsGroupSchemaESQLControl](u.Union, "type", "esql_control")
}

// AsControlsSchemasControlsGroupSchemaOptionsListControl reads it as
// ControlsSchemasControlsGroupSchemaOptionsListControl. It fails where "type" is that of another kind.
func (u PinnedPanel) AsControlsSchemasControlsGroupSchemaOptionsListControl() (ControlsSchemasControlsGroupSchemaOptionsListControl, error) {
	return wire.AsTagged[ControlsSchemasControlsGroupSchemaOptionsListControl](u.Union, "type", "options_list_control")
}

// AsControlsSchemasControlsGroupSchemaRangeSliderControl reads it as
// ControlsSchemasControlsGroupSchemaRangeSliderControl. It fails where "type" is that of another kind.
func (u PinnedPanel) AsControlsSchemasControlsGroupSchemaRangeSliderControl() (ControlsSchemasControlsGroupSchemaRangeSliderControl, error) {
	return wire.AsTagged[ControlsSchemasControlsGroupSchemaRangeSliderControl](u.Union, "type", "range_slider_control")
}

// AsControlsSchemasControlsGroupSchemaTimeSliderControl reads it as
// ControlsSchemasControlsGroupSchemaTimeSliderControl. It fails where "type" is that of another kind.
func (u PinnedPanel) AsControlsSchemasControlsGroupSchemaTimeSliderControl() (ControlsSchemasControlsGroupSchemaTimeSliderControl, error) {
	return wire.AsTagged[ControlsSchemasControlsGroupSchemaTimeSliderControl](u.Union, "type", "time_slider_control")
}

// PivotedMetric is a kind of DatatableStylingSortBy.
type PivotedMetric struct {
	// ColumnType is always "pivoted_metric".
	ColumnType string          `json:"column_type"`
	Direction  VisAPIDirection `json:"direction"`
	Index      float64         `json:"index"`
	Values     []string        `json:"values,omitzero"`
}

// Placement is part of Label.
type Placement string

// PrimaryLabels is part of MetricStylingPrimary.
type PrimaryLabels struct {
	Alignment *DatatableESQLMetricAlignment `json:"alignment,omitempty"`
}

// PrimaryPosition is part of MetricStylingPrimary.
type PrimaryPosition string

// PrimaryValue is part of MetricStylingPrimary.
type PrimaryValue struct {
	Alignment *DatatableESQLMetricAlignment `json:"alignment,omitempty"`
	Sizing    *Sizing                       `json:"sizing,omitempty"`
}

// Project is part of ConfigFilters.
type Project struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// RangeKey is a kind of MappingValue.
type RangeKey struct {
	From   any             `json:"from"`
	Ranges []RangeKeyRange `json:"ranges,omitzero"`
	To     any             `json:"to"`

	// Type is always "range_key".
	Type string `json:"type"`
}

// RangeKeyRange is part of RangeKey.
type RangeKeyRange struct {
	From  any    `json:"from"`
	Label string `json:"label"`
	To    any    `json:"to"`
}

// RangesOperation is a kind of HeatmapNoESQLX.
type RangesOperation struct {
	Field  string     `json:"field"`
	Format FormatType `json:"format,omitzero"`
	Label  *string    `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// RankBy is part of DatatableRowTerms, MetricBreakdownTerms, MosaicGroupBreakdownByTerms and others.
type RankBy struct{ wire.Union }

// RankByFrom makes a union of one of its kinds.
func RankByFrom[T MetricBreakdownTermsRankByObject | RankByMax | RankByObject | MetricIndex | RankByDirection | TermsRankByPercentileOperation | TermsRankByPercentileRankOperation](kind T) RankBy {
	return RankBy{wire.UnionOf(kind)}
}

// AsMetricBreakdownTermsRankByObject reads it as MetricBreakdownTermsRankByObject.
func (u RankBy) AsMetricBreakdownTermsRankByObject() (MetricBreakdownTermsRankByObject, error) {
	return wire.As[MetricBreakdownTermsRankByObject](u.Union)
}

// AsRankByMax reads it as RankByMax.
func (u RankBy) AsRankByMax() (RankByMax, error) { return wire.As[RankByMax](u.Union) }

// AsRankByObject reads it as RankByObject.
func (u RankBy) AsRankByObject() (RankByObject, error) { return wire.As[RankByObject](u.Union) }

// AsMetricIndex reads it as MetricIndex.
func (u RankBy) AsMetricIndex() (MetricIndex, error) { return wire.As[MetricIndex](u.Union) }

// AsRankByDirection reads it as RankByDirection.
func (u RankBy) AsRankByDirection() (RankByDirection, error) {
	return wire.As[RankByDirection](u.Union)
}

// AsTermsRankByPercentileOperation reads it as TermsRankByPercentileOperation.
func (u RankBy) AsTermsRankByPercentileOperation() (TermsRankByPercentileOperation, error) {
	return wire.As[TermsRankByPercentileOperation](u.Union)
}

// AsTermsRankByPercentileRankOperation reads it as TermsRankByPercentileRankOperation.
func (u RankBy) AsTermsRankByPercentileRankOperation() (TermsRankByPercentileRankOperation, error) {
	return wire.As[TermsRankByPercentileRankOperation](u.Union)
}

// RankByDirection is a kind of RankBy.
type RankByDirection struct {
	Direction TermsRankByCustomDirection `json:"direction"`
	Field     string                     `json:"field"`
	Operation DirectionOperation         `json:"operation"`

	// Type is always "custom".
	Type string `json:"type"`
}

// RankByMax is a kind of RankBy.
type RankByMax struct {
	Max float64 `json:"max"`

	// Type is always "rare".
	Type string `json:"type"`
}

// RankByObject is a kind of RankBy.
type RankByObject struct {
	// Type is always "significant".
	Type string `json:"type"`
}

// RefID is a kind of DashboardPanelTypeVisConfig.
type RefID struct {
	Description *string                           `json:"description,omitempty"`
	Drilldowns  []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	HideBorder  *bool                             `json:"hide_border,omitempty"`
	HideTitle   *bool                             `json:"hide_title,omitempty"`
	RefID       string                            `json:"ref_id"`
	References  []ContentManagementUtilsReference `json:"references,omitzero"`
	TimeRange   EsQueryServerTimeRange            `json:"time_range"`
	Title       *string                           `json:"title,omitempty"`
}

// RegionMapESQL is a kind of DashboardPanelTypeVisConfig.
type RegionMapESQL struct {
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metric              HeatmapESQLX                      `json:"metric"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Region              RegionMapESQLRegion               `json:"region"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "region_map".
	Type string `json:"type"`
}

// RegionMapESQLRegion is part of RegionMapESQL.
type RegionMapESQLRegion struct {
	Column string  `json:"column"`
	Ems    *Ems    `json:"ems,omitempty"`
	Label  *string `json:"label,omitempty"`
}

// RegionMapNoESQL is a kind of DashboardPanelTypeVisConfig.
type RegionMapNoESQL struct {
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metric              RegionMapNoESQLMetric             `json:"metric,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Region              RegionMapNoESQLRegion             `json:"region,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "region_map".
	Type string `json:"type"`
}

// RegionMapNoESQLMetric is part of RegionMapNoESQL.
type RegionMapNoESQLMetric struct{ wire.Union }

// RegionMapNoESQLMetricFrom makes a union of one of its kinds.
func RegionMapNoESQLMetricFrom[T FieldMetricOperations | FormulaOperation](kind T) RegionMapNoESQLMetric {
	return RegionMapNoESQLMetric{wire.UnionOf(kind)}
}

// AsFieldMetricOperations reads it as FieldMetricOperations.
func (u RegionMapNoESQLMetric) AsFieldMetricOperations() (FieldMetricOperations, error) {
	return wire.As[FieldMetricOperations](u.Union)
}

// AsFormulaOperation reads it as FormulaOperation.
func (u RegionMapNoESQLMetric) AsFormulaOperation() (FormulaOperation, error) {
	return wire.As[FormulaOperation](u.Union)
}

// RegionMapNoESQLRegion is part of RegionMapNoESQL.
type RegionMapNoESQLRegion struct{ wire.Union }

// RegionMapNoESQLRegionFrom makes a union of one of its kinds and sets its "operation".
func RegionMapNoESQLRegionFrom[T RegionMapRegionDateHistogram | RegionMapRegionTerms | RegionMapRegionHistogram | RegionMapRegionRanges | RegionMapRegionFilters](kind T) RegionMapNoESQLRegion {
	switch v := any(&kind).(type) {
	case *RegionMapRegionDateHistogram:
		v.Operation = "date_histogram"
	case *RegionMapRegionTerms:
		v.Operation = "terms"
	case *RegionMapRegionHistogram:
		v.Operation = "histogram"
	case *RegionMapRegionRanges:
		v.Operation = "range"
	case *RegionMapRegionFilters:
		v.Operation = "filters"
	}
	return RegionMapNoESQLRegion{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u RegionMapNoESQLRegion) Discriminator() string { return u.Text("operation") }

// AsRegionMapRegionDateHistogram reads it as RegionMapRegionDateHistogram. It fails where "operation" is that of
// another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionDateHistogram() (RegionMapRegionDateHistogram, error) {
	return wire.AsTagged[RegionMapRegionDateHistogram](u.Union, "operation", "date_histogram")
}

// AsRegionMapRegionTerms reads it as RegionMapRegionTerms. It fails where "operation" is that of another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionTerms() (RegionMapRegionTerms, error) {
	return wire.AsTagged[RegionMapRegionTerms](u.Union, "operation", "terms")
}

// AsRegionMapRegionHistogram reads it as RegionMapRegionHistogram. It fails where "operation" is that of another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionHistogram() (RegionMapRegionHistogram, error) {
	return wire.AsTagged[RegionMapRegionHistogram](u.Union, "operation", "histogram")
}

// AsRegionMapRegionRanges reads it as RegionMapRegionRanges. It fails where "operation" is that of another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionRanges() (RegionMapRegionRanges, error) {
	return wire.AsTagged[RegionMapRegionRanges](u.Union, "operation", "range")
}

// AsRegionMapRegionFilters reads it as RegionMapRegionFilters. It fails where "operation" is that of another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionFilters() (RegionMapRegionFilters, error) {
	return wire.AsTagged[RegionMapRegionFilters](u.Union, "operation", "filters")
}

// RegionMapRegionDateHistogram is a kind of RegionMapNoESQLRegion.
type RegionMapRegionDateHistogram struct {
	DropPartialIntervals *bool   `json:"drop_partial_intervals,omitempty"`
	Ems                  *Ems    `json:"ems,omitempty"`
	Field                string  `json:"field"`
	IncludeEmptyRows     *bool   `json:"include_empty_rows,omitempty"`
	Label                *string `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// RegionMapRegionFilters is a kind of RegionMapNoESQLRegion.
type RegionMapRegionFilters struct {
	Ems     *Ems              `json:"ems,omitempty"`
	Filters []FilterWithLabel `json:"filters,omitzero"`
	Label   *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// RegionMapRegionHistogram is a kind of RegionMapNoESQLRegion.
type RegionMapRegionHistogram struct {
	Ems              *Ems       `json:"ems,omitempty"`
	Field            string     `json:"field"`
	Format           FormatType `json:"format,omitzero"`
	Granularity      any        `json:"granularity,omitempty"`
	IncludeEmptyRows *bool      `json:"include_empty_rows,omitempty"`
	Label            *string    `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// RegionMapRegionRanges is a kind of RegionMapNoESQLRegion.
type RegionMapRegionRanges struct {
	Ems    *Ems       `json:"ems,omitempty"`
	Field  string     `json:"field"`
	Format FormatType `json:"format,omitzero"`
	Label  *string    `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// RegionMapRegionTerms is a kind of RegionMapNoESQLRegion.
type RegionMapRegionTerms struct {
	Ems              *Ems       `json:"ems,omitempty"`
	Excludes         *Excludes  `json:"excludes,omitempty"`
	Fields           []string   `json:"fields,omitzero"`
	Format           FormatType `json:"format,omitzero"`
	Includes         *Includes  `json:"includes,omitempty"`
	IncreaseAccuracy *bool      `json:"increase_accuracy,omitempty"`
	Label            *string    `json:"label,omitempty"`
	Limit            *float64   `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// RowNumbers is part of DatatableStyling.
type RowNumbers struct {
	Visible bool `json:"visible"`
}

// RuntimeField is a kind of FieldSettingsEntry.
type RuntimeField struct {
	CustomDescription *string          `json:"custom_description,omitempty"`
	CustomLabel       *string          `json:"custom_label,omitempty"`
	Format            FieldFormat      `json:"format"`
	Script            *string          `json:"script,omitempty"`
	Type              RuntimeFieldType `json:"type"`
}

// RuntimeFieldType is part of RuntimeField.
type RuntimeFieldType string

// SLO is part of SLOAlertsEmbeddable.
type SLO struct {
	SLOID         string  `json:"slo_id"`
	SLOInstanceID *string `json:"slo_instance_id,omitempty"`
}

// SLOAlertsEmbeddable is part of DashboardPanelTypeSLOAlerts.
type SLOAlertsEmbeddable struct {
	Description *string                                            `json:"description,omitempty"`
	Drilldowns  []DashboardPanelTypeDiscoverSessionConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder  *bool                                              `json:"hide_border,omitempty"`
	HideTitle   *bool                                              `json:"hide_title,omitempty"`
	SLOs        []SLO                                              `json:"slos,omitzero"`
	Title       *string                                            `json:"title,omitempty"`
}

// SLOBurnRateEmbeddable is part of DashboardPanelTypeSLOBurnRate.
type SLOBurnRateEmbeddable struct {
	Description   *string                                            `json:"description,omitempty"`
	Drilldowns    []DashboardPanelTypeDiscoverSessionConfigDrilldown `json:"drilldowns,omitzero"`
	Duration      string                                             `json:"duration"`
	HideBorder    *bool                                              `json:"hide_border,omitempty"`
	HideTitle     *bool                                              `json:"hide_title,omitempty"`
	SLOID         string                                             `json:"slo_id"`
	SLOInstanceID *string                                            `json:"slo_instance_id,omitempty"`
	Title         *string                                            `json:"title,omitempty"`
}

// SLOErrorBudgetEmbeddable is part of DashboardPanelTypeSLOErrorBudget.
type SLOErrorBudgetEmbeddable struct {
	Description   *string                                            `json:"description,omitempty"`
	Drilldowns    []DashboardPanelTypeDiscoverSessionConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder    *bool                                              `json:"hide_border,omitempty"`
	HideTitle     *bool                                              `json:"hide_title,omitempty"`
	SLOID         string                                             `json:"slo_id"`
	SLOInstanceID *string                                            `json:"slo_instance_id,omitempty"`
	Title         *string                                            `json:"title,omitempty"`
}

// SLOGroupOverviewEmbeddable is a kind of DashboardPanelTypeSLOOverviewConfig.
type SLOGroupOverviewEmbeddable struct {
	Description  *string                                            `json:"description,omitempty"`
	Drilldowns   []DashboardPanelTypeDiscoverSessionConfigDrilldown `json:"drilldowns,omitzero"`
	GroupFilters *GroupFilters                                      `json:"group_filters,omitempty"`
	HideBorder   *bool                                              `json:"hide_border,omitempty"`
	HideTitle    *bool                                              `json:"hide_title,omitempty"`

	// OverviewMode is always "groups".
	OverviewMode string  `json:"overview_mode"`
	Title        *string `json:"title,omitempty"`
}

// SLOSingleOverviewEmbeddable is a kind of DashboardPanelTypeSLOOverviewConfig.
type SLOSingleOverviewEmbeddable struct {
	Description *string                                            `json:"description,omitempty"`
	Drilldowns  []DashboardPanelTypeDiscoverSessionConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder  *bool                                              `json:"hide_border,omitempty"`
	HideTitle   *bool                                              `json:"hide_title,omitempty"`

	// OverviewMode is always "single".
	OverviewMode  string  `json:"overview_mode"`
	RemoteName    *string `json:"remote_name,omitempty"`
	SLOID         string  `json:"slo_id"`
	SLOInstanceID *string `json:"slo_instance_id,omitempty"`
	Title         *string `json:"title,omitempty"`
}

// SearchTechnique is part of DashboardPanelTypeOptionsListControlConfig.
type SearchTechnique string

// SecondaryValue is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue and others.
type SecondaryValue struct {
	Alignment *DatatableESQLMetricAlignment `json:"alignment,omitempty"`
}

// Shape is part of GaugeStyling.
type Shape struct{ wire.Union }

// ShapeFrom makes a union of one of its kinds and sets its "type".
func ShapeFrom[T GaugeShapeBullet | GaugeShapeCircular](kind T) Shape {
	switch v := any(&kind).(type) {
	case *GaugeShapeBullet:
		v.Type = "bullet"
	}
	return Shape{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: arc, bullet, circle and semi_circle.
func (u Shape) Discriminator() string { return u.Text("type") }

// AsGaugeShapeBullet reads it as GaugeShapeBullet. It fails where "type" is that of another kind.
func (u Shape) AsGaugeShapeBullet() (GaugeShapeBullet, error) {
	return wire.AsTagged[GaugeShapeBullet](u.Union, "type", "bullet")
}

// AsGaugeShapeCircular reads it as GaugeShapeCircular. It fails where "type" is that of another kind.
func (u Shape) AsGaugeShapeCircular() (GaugeShapeCircular, error) {
	return wire.AsTagged[GaugeShapeCircular](u.Union, "type", "arc", "circle", "semi_circle")
}

// Sizing is part of PrimaryValue.
type Sizing string

// SortByMetric is a kind of DatatableStylingSortBy.
type SortByMetric struct {
	ColumnType ColumnType      `json:"column_type"`
	Direction  VisAPIDirection `json:"direction"`
	Index      float64         `json:"index"`
}

// SortDirection is part of ConfigSort and OverridesSort.
type SortDirection string

// Src is part of ImageConfig.
type Src struct{ wire.Union }

// SrcFrom makes a union of one of its kinds and sets its "type".
func SrcFrom[T File | URL](kind T) Src {
	switch v := any(&kind).(type) {
	case *File:
		v.Type = "file"
	case *URL:
		v.Type = "url"
	}
	return Src{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: file and url.
func (u Src) Discriminator() string { return u.Text("type") }

// AsFile reads it as File. It fails where "type" is that of another kind.
func (u Src) AsFile() (File, error) { return wire.AsTagged[File](u.Union, "type", "file") }

// AsURL reads it as URL. It fails where "type" is that of another kind.
func (u Src) AsURL() (URL, error) { return wire.AsTagged[URL](u.Union, "type", "url") }

// StaticColor is a kind of MetricPrimaryCountMetricColor, MetricSecondaryCountMetricColor and PieESQLMetricColor.
type StaticColor struct {
	Color string `json:"color"`

	// Type is always "static".
	Type string `json:"type"`
}

// StaticOperationDefinition is a kind of GaugeMetricCountMetricGoal.
type StaticOperationDefinition struct {
	Format FormatType `json:"format,omitzero"`
	Label  *string    `json:"label,omitempty"`

	// Operation is always "static_value".
	Operation string   `json:"operation"`
	Value     *float64 `json:"value,omitempty"`
}

// Statistic is part of XYLegendInside, XYLegendOutsideHorizontal and XYLegendOutsideVertical.
type Statistic string

// StrokeDash is part of Line, XYRefLineCountMetric, XYRefLineFormula and others.
type StrokeDash string

// SumMetricOperation is a kind of FieldMetricOperations.
type SumMetricOperation struct {
	EmptyAsNull *bool        `json:"empty_as_null,omitempty"`
	Field       string       `json:"field"`
	Filter      FilterSimple `json:"filter"`
	Format      FormatType   `json:"format,omitzero"`
	Label       *string      `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// SummaryType is part of DatatableESQLMetricSummary.
type SummaryType string

// Tab is part of DashboardPanelTypeDiscoverSessionConfig.
type Tab struct {
	ColumnOrder     []string                 `json:"column_order,omitzero"`
	ColumnSettings  map[string]ColumnSetting `json:"column_settings,omitzero"`
	DataSource      TabDataSource            `json:"data_source,omitzero"`
	Density         *Density                 `json:"density,omitempty"`
	Filters         []DashboardDataFilter    `json:"filters,omitzero"`
	HeaderRowHeight any                      `json:"header_row_height,omitempty"`
	Query           *AsCodeQuery             `json:"query,omitempty"`
	RowHeight       any                      `json:"row_height,omitempty"`
	RowsPerPage     *float64                 `json:"rows_per_page,omitempty"`
	SampleSize      *float64                 `json:"sample_size,omitempty"`
	Sort            []OverridesSort          `json:"sort,omitzero"`
	ViewMode        *ViewMode                `json:"view_mode,omitempty"`
}

// TabDataSource is part of Tab.
type TabDataSource struct{ wire.Union }

// TabDataSourceFrom makes a union of one of its kinds and sets its "type".
func TabDataSourceFrom[T DataViewReference | DataViewSpec | ESQLDataSource](kind T) TabDataSource {
	switch v := any(&kind).(type) {
	case *DataViewReference:
		v.Type = "data_view_reference"
	case *DataViewSpec:
		v.Type = "data_view_spec"
	case *ESQLDataSource:
		v.Type = "esql"
	}
	return TabDataSource{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: data_view_reference, data_view_spec and esql.
func (u TabDataSource) Discriminator() string { return u.Text("type") }

// AsDataViewReference reads it as DataViewReference. It fails where "type" is that of another kind.
func (u TabDataSource) AsDataViewReference() (DataViewReference, error) {
	return wire.AsTagged[DataViewReference](u.Union, "type", "data_view_reference")
}

// AsDataViewSpec reads it as DataViewSpec. It fails where "type" is that of another kind.
func (u TabDataSource) AsDataViewSpec() (DataViewSpec, error) {
	return wire.AsTagged[DataViewSpec](u.Union, "type", "data_view_spec")
}

// AsESQLDataSource reads it as ESQLDataSource. It fails where "type" is that of another kind.
func (u TabDataSource) AsESQLDataSource() (ESQLDataSource, error) {
	return wire.AsTagged[ESQLDataSource](u.Union, "type", "esql")
}

// TagcloudESQL is a kind of DashboardPanelTypeVisConfig.
type TagcloudESQL struct {
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metric              HeatmapESQLX                      `json:"metric"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             TagcloudStyling                   `json:"styling"`
	TagBy               TagcloudESQLTagBy                 `json:"tag_by"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "tag_cloud".
	Type string `json:"type"`
}

// TagcloudESQLTagBy is part of TagcloudESQL.
type TagcloudESQLTagBy struct {
	Color  ColorMapping `json:"color,omitzero"`
	Column string       `json:"column"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`
}

// TagcloudMetricCountMetric is a kind of TagcloudNoESQLMetric.
type TagcloudMetricCountMetric struct {
	EmptyAsNull *bool        `json:"empty_as_null,omitempty"`
	Field       *string      `json:"field,omitempty"`
	Filter      FilterSimple `json:"filter"`
	Format      FormatType   `json:"format,omitzero"`
	Label       *string      `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// TagcloudMetricCounterRate is a kind of TagcloudNoESQLMetric.
type TagcloudMetricCounterRate struct {
	Field  string       `json:"field"`
	Filter FilterSimple `json:"filter"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// TagcloudMetricCumulativeSum is a kind of TagcloudNoESQLMetric.
type TagcloudMetricCumulativeSum struct {
	Field  string       `json:"field"`
	Filter FilterSimple `json:"filter"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// TagcloudMetricDifferences is a kind of TagcloudNoESQLMetric.
type TagcloudMetricDifferences struct {
	Filter FilterSimple          `json:"filter"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// TagcloudMetricFormula is a kind of TagcloudNoESQLMetric.
type TagcloudMetricFormula struct {
	Filter  FilterSimple `json:"filter"`
	Format  FormatType   `json:"format,omitzero"`
	Formula string       `json:"formula"`
	Label   *string      `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// TagcloudMetricLastValue is a kind of TagcloudNoESQLMetric.
type TagcloudMetricLastValue struct {
	Field      string       `json:"field"`
	Filter     FilterSimple `json:"filter"`
	Format     FormatType   `json:"format,omitzero"`
	Label      *string      `json:"label,omitempty"`
	MultiValue *bool        `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeField        string                    `json:"time_field"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// TagcloudMetricMovingAverage is a kind of TagcloudNoESQLMetric.
type TagcloudMetricMovingAverage struct {
	Filter FilterSimple          `json:"filter"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Window           *float64                  `json:"window,omitempty"`
}

// TagcloudMetricPercentile is a kind of TagcloudNoESQLMetric.
type TagcloudMetricPercentile struct {
	Field  string       `json:"field"`
	Filter FilterSimple `json:"filter"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                    `json:"operation"`
	Percentile       *float64                  `json:"percentile,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// TagcloudMetricPercentileRanks is a kind of TagcloudNoESQLMetric.
type TagcloudMetricPercentileRanks struct {
	Field  string       `json:"field"`
	Filter FilterSimple `json:"filter"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                    `json:"operation"`
	Rank             *float64                  `json:"rank,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// TagcloudMetricStatsMetric is a kind of TagcloudNoESQLMetric.
type TagcloudMetricStatsMetric struct {
	Field            string                            `json:"field"`
	Filter           FilterSimple                      `json:"filter"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting         `json:"time_scale"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// TagcloudMetricSumMetric is a kind of TagcloudNoESQLMetric.
type TagcloudMetricSumMetric struct {
	EmptyAsNull *bool        `json:"empty_as_null,omitempty"`
	Field       string       `json:"field"`
	Filter      FilterSimple `json:"filter"`
	Format      FormatType   `json:"format,omitzero"`
	Label       *string      `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// TagcloudMetricUniqueCountMetric is a kind of TagcloudNoESQLMetric.
type TagcloudMetricUniqueCountMetric struct {
	EmptyAsNull *bool        `json:"empty_as_null,omitempty"`
	Field       string       `json:"field"`
	Filter      FilterSimple `json:"filter"`
	Format      FormatType   `json:"format,omitzero"`
	Label       *string      `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// TagcloudNoESQL is a kind of DashboardPanelTypeVisConfig.
type TagcloudNoESQL struct {
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Metric              TagcloudNoESQLMetric              `json:"metric,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             TagcloudStyling                   `json:"styling"`
	TagBy               TagcloudNoESQLTagBy               `json:"tag_by,omitzero"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "tag_cloud".
	Type string `json:"type"`
}

// TagcloudNoESQLMetric is part of MosaicNoESQL and TagcloudNoESQL.
type TagcloudNoESQLMetric struct{ wire.Union }

// TagcloudNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func TagcloudNoESQLMetricFrom[T TagcloudMetricCountMetric | TagcloudMetricUniqueCountMetric | TagcloudMetricStatsMetric | TagcloudMetricSumMetric | TagcloudMetricLastValue | TagcloudMetricPercentile | TagcloudMetricPercentileRanks | TagcloudMetricDifferences | TagcloudMetricMovingAverage | TagcloudMetricCumulativeSum | TagcloudMetricCounterRate | TagcloudMetricFormula](kind T) TagcloudNoESQLMetric {
	switch v := any(&kind).(type) {
	case *TagcloudMetricCountMetric:
		v.Operation = "count"
	case *TagcloudMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *TagcloudMetricSumMetric:
		v.Operation = "sum"
	case *TagcloudMetricLastValue:
		v.Operation = "last_value"
	case *TagcloudMetricPercentile:
		v.Operation = "percentile"
	case *TagcloudMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *TagcloudMetricDifferences:
		v.Operation = "differences"
	case *TagcloudMetricMovingAverage:
		v.Operation = "moving_average"
	case *TagcloudMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *TagcloudMetricCounterRate:
		v.Operation = "counter_rate"
	case *TagcloudMetricFormula:
		v.Operation = "formula"
	}
	return TagcloudNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u TagcloudNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsTagcloudMetricCountMetric reads it as TagcloudMetricCountMetric. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricCountMetric() (TagcloudMetricCountMetric, error) {
	return wire.AsTagged[TagcloudMetricCountMetric](u.Union, "operation", "count")
}

// AsTagcloudMetricUniqueCountMetric reads it as TagcloudMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricUniqueCountMetric() (TagcloudMetricUniqueCountMetric, error) {
	return wire.AsTagged[TagcloudMetricUniqueCountMetric](u.Union, "operation", "unique_count")
}

// AsTagcloudMetricStatsMetric reads it as TagcloudMetricStatsMetric. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricStatsMetric() (TagcloudMetricStatsMetric, error) {
	return wire.AsTagged[TagcloudMetricStatsMetric](u.Union, "operation", "average", "max", "median", "min", "standard_deviation")
}

// AsTagcloudMetricSumMetric reads it as TagcloudMetricSumMetric. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricSumMetric() (TagcloudMetricSumMetric, error) {
	return wire.AsTagged[TagcloudMetricSumMetric](u.Union, "operation", "sum")
}

// AsTagcloudMetricLastValue reads it as TagcloudMetricLastValue. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricLastValue() (TagcloudMetricLastValue, error) {
	return wire.AsTagged[TagcloudMetricLastValue](u.Union, "operation", "last_value")
}

// AsTagcloudMetricPercentile reads it as TagcloudMetricPercentile. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricPercentile() (TagcloudMetricPercentile, error) {
	return wire.AsTagged[TagcloudMetricPercentile](u.Union, "operation", "percentile")
}

// AsTagcloudMetricPercentileRanks reads it as TagcloudMetricPercentileRanks. It fails where "operation" is that of
// another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricPercentileRanks() (TagcloudMetricPercentileRanks, error) {
	return wire.AsTagged[TagcloudMetricPercentileRanks](u.Union, "operation", "percentile_rank")
}

// AsTagcloudMetricDifferences reads it as TagcloudMetricDifferences. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricDifferences() (TagcloudMetricDifferences, error) {
	return wire.AsTagged[TagcloudMetricDifferences](u.Union, "operation", "differences")
}

// AsTagcloudMetricMovingAverage reads it as TagcloudMetricMovingAverage. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricMovingAverage() (TagcloudMetricMovingAverage, error) {
	return wire.AsTagged[TagcloudMetricMovingAverage](u.Union, "operation", "moving_average")
}

// AsTagcloudMetricCumulativeSum reads it as TagcloudMetricCumulativeSum. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricCumulativeSum() (TagcloudMetricCumulativeSum, error) {
	return wire.AsTagged[TagcloudMetricCumulativeSum](u.Union, "operation", "cumulative_sum")
}

// AsTagcloudMetricCounterRate reads it as TagcloudMetricCounterRate. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricCounterRate() (TagcloudMetricCounterRate, error) {
	return wire.AsTagged[TagcloudMetricCounterRate](u.Union, "operation", "counter_rate")
}

// AsTagcloudMetricFormula reads it as TagcloudMetricFormula. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricFormula() (TagcloudMetricFormula, error) {
	return wire.AsTagged[TagcloudMetricFormula](u.Union, "operation", "formula")
}

// TagcloudNoESQLTagBy is part of TagcloudNoESQL.
type TagcloudNoESQLTagBy struct{ wire.Union }

// TagcloudNoESQLTagByFrom makes a union of one of its kinds and sets its "operation".
func TagcloudNoESQLTagByFrom[T TagcloudTagDateHistogram | TagcloudTagTerms | TagcloudTagHistogram | TagcloudTagRanges | TagcloudTagFilters](kind T) TagcloudNoESQLTagBy {
	switch v := any(&kind).(type) {
	case *TagcloudTagDateHistogram:
		v.Operation = "date_histogram"
	case *TagcloudTagTerms:
		v.Operation = "terms"
	case *TagcloudTagHistogram:
		v.Operation = "histogram"
	case *TagcloudTagRanges:
		v.Operation = "range"
	case *TagcloudTagFilters:
		v.Operation = "filters"
	}
	return TagcloudNoESQLTagBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u TagcloudNoESQLTagBy) Discriminator() string { return u.Text("operation") }

// AsTagcloudTagDateHistogram reads it as TagcloudTagDateHistogram. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagDateHistogram() (TagcloudTagDateHistogram, error) {
	return wire.AsTagged[TagcloudTagDateHistogram](u.Union, "operation", "date_histogram")
}

// AsTagcloudTagTerms reads it as TagcloudTagTerms. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagTerms() (TagcloudTagTerms, error) {
	return wire.AsTagged[TagcloudTagTerms](u.Union, "operation", "terms")
}

// AsTagcloudTagHistogram reads it as TagcloudTagHistogram. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagHistogram() (TagcloudTagHistogram, error) {
	return wire.AsTagged[TagcloudTagHistogram](u.Union, "operation", "histogram")
}

// AsTagcloudTagRanges reads it as TagcloudTagRanges. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagRanges() (TagcloudTagRanges, error) {
	return wire.AsTagged[TagcloudTagRanges](u.Union, "operation", "range")
}

// AsTagcloudTagFilters reads it as TagcloudTagFilters. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagFilters() (TagcloudTagFilters, error) {
	return wire.AsTagged[TagcloudTagFilters](u.Union, "operation", "filters")
}

// TagcloudStyling is part of TagcloudESQL and TagcloudNoESQL.
type TagcloudStyling struct {
	Caption     *Caption          `json:"caption,omitempty"`
	FontSize    *FontSize         `json:"font_size,omitempty"`
	Orientation VisAPIOrientation `json:"orientation"`
}

// TagcloudTagDateHistogram is a kind of TagcloudNoESQLTagBy.
type TagcloudTagDateHistogram struct {
	Color                ColorMapping `json:"color,omitzero"`
	DropPartialIntervals *bool        `json:"drop_partial_intervals,omitempty"`
	Field                string       `json:"field"`
	IncludeEmptyRows     *bool        `json:"include_empty_rows,omitempty"`
	Label                *string      `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// TagcloudTagFilters is a kind of TagcloudNoESQLTagBy.
type TagcloudTagFilters struct {
	Color   ColorMapping      `json:"color,omitzero"`
	Filters []FilterWithLabel `json:"filters,omitzero"`
	Label   *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// TagcloudTagHistogram is a kind of TagcloudNoESQLTagBy.
type TagcloudTagHistogram struct {
	Color            ColorMapping `json:"color,omitzero"`
	Field            string       `json:"field"`
	Format           FormatType   `json:"format,omitzero"`
	Granularity      any          `json:"granularity,omitempty"`
	IncludeEmptyRows *bool        `json:"include_empty_rows,omitempty"`
	Label            *string      `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// TagcloudTagRanges is a kind of TagcloudNoESQLTagBy.
type TagcloudTagRanges struct {
	Color  ColorMapping `json:"color,omitzero"`
	Field  string       `json:"field"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// TagcloudTagTerms is a kind of TagcloudNoESQLTagBy.
type TagcloudTagTerms struct {
	Color            ColorMapping `json:"color,omitzero"`
	Excludes         *Excludes    `json:"excludes,omitempty"`
	Fields           []string     `json:"fields,omitzero"`
	Format           FormatType   `json:"format,omitzero"`
	Includes         *Includes    `json:"includes,omitempty"`
	IncreaseAccuracy *bool        `json:"increase_accuracy,omitempty"`
	Label            *string      `json:"label,omitempty"`
	Limit            *float64     `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// TermsOperation is a kind of HeatmapNoESQLX.
type TermsOperation struct {
	Excludes         *Excludes  `json:"excludes,omitempty"`
	Fields           []string   `json:"fields,omitzero"`
	Format           FormatType `json:"format,omitzero"`
	Includes         *Includes  `json:"includes,omitempty"`
	IncreaseAccuracy *bool      `json:"increase_accuracy,omitempty"`
	Label            *string    `json:"label,omitempty"`
	Limit            *float64   `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// TermsRankByAlphabeticalDirection is part of MetricBreakdownTermsRankByObject.
type TermsRankByAlphabeticalDirection string

// TermsRankByCustomDirection is part of RankByDirection, TermsRankByPercentileOperation and
// TermsRankByPercentileRankOperation.
type TermsRankByCustomDirection string

// TermsRankByMetricDirection is part of MetricIndex.
type TermsRankByMetricDirection string

// TermsRankByPercentileOperation is a kind of RankBy.
type TermsRankByPercentileOperation struct {
	Direction TermsRankByCustomDirection `json:"direction"`
	Field     string                     `json:"field"`

	// Operation is always "percentile".
	Operation  string   `json:"operation"`
	Percentile *float64 `json:"percentile,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// TermsRankByPercentileRankOperation is a kind of RankBy.
type TermsRankByPercentileRankOperation struct {
	Direction TermsRankByCustomDirection `json:"direction"`
	Field     string                     `json:"field"`

	// Operation is always "percentile_rank".
	Operation string   `json:"operation"`
	Rank      *float64 `json:"rank,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// Threshold is part of XYReferenceLineLayerNoESQL.
type Threshold struct{ wire.Union }

// ThresholdFrom makes a union of one of its kinds and sets its "operation".
func ThresholdFrom[T XYRefLineCountMetric | XYRefLineUniqueCountMetric | XYRefLineStatsMetric | XYRefLineSumMetric | XYRefLineLastValue | XYRefLinePercentile | XYRefLinePercentileRanks | XYRefLineStatic | XYRefLineFormula](kind T) Threshold {
	switch v := any(&kind).(type) {
	case *XYRefLineCountMetric:
		v.Operation = "count"
	case *XYRefLineUniqueCountMetric:
		v.Operation = "unique_count"
	case *XYRefLineSumMetric:
		v.Operation = "sum"
	case *XYRefLineLastValue:
		v.Operation = "last_value"
	case *XYRefLinePercentile:
		v.Operation = "percentile"
	case *XYRefLinePercentileRanks:
		v.Operation = "percentile_rank"
	case *XYRefLineStatic:
		v.Operation = "static_value"
	case *XYRefLineFormula:
		v.Operation = "formula"
	}
	return Threshold{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, formula, last_value, max,
// median, min, percentile, percentile_rank, standard_deviation, static_value, sum and others.
func (u Threshold) Discriminator() string { return u.Text("operation") }

// AsXYRefLineCountMetric reads it as XYRefLineCountMetric. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineCountMetric() (XYRefLineCountMetric, error) {
	return wire.AsTagged[XYRefLineCountMetric](u.Union, "operation", "count")
}

// AsXYRefLineUniqueCountMetric reads it as XYRefLineUniqueCountMetric. It fails where "operation" is that of another
// kind.
func (u Threshold) AsXYRefLineUniqueCountMetric() (XYRefLineUniqueCountMetric, error) {
	return wire.AsTagged[XYRefLineUniqueCountMetric](u.Union, "operation", "unique_count")
}

// AsXYRefLineStatsMetric reads it as XYRefLineStatsMetric. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineStatsMetric() (XYRefLineStatsMetric, error) {
	return wire.AsTagged[XYRefLineStatsMetric](u.Union, "operation", "average", "max", "median", "min", "standard_deviation")
}

// AsXYRefLineSumMetric reads it as XYRefLineSumMetric. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineSumMetric() (XYRefLineSumMetric, error) {
	return wire.AsTagged[XYRefLineSumMetric](u.Union, "operation", "sum")
}

// AsXYRefLineLastValue reads it as XYRefLineLastValue. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineLastValue() (XYRefLineLastValue, error) {
	return wire.AsTagged[XYRefLineLastValue](u.Union, "operation", "last_value")
}

// AsXYRefLinePercentile reads it as XYRefLinePercentile. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLinePercentile() (XYRefLinePercentile, error) {
	return wire.AsTagged[XYRefLinePercentile](u.Union, "operation", "percentile")
}

// AsXYRefLinePercentileRanks reads it as XYRefLinePercentileRanks. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLinePercentileRanks() (XYRefLinePercentileRanks, error) {
	return wire.AsTagged[XYRefLinePercentileRanks](u.Union, "operation", "percentile_rank")
}

// AsXYRefLineStatic reads it as XYRefLineStatic. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineStatic() (XYRefLineStatic, error) {
	return wire.AsTagged[XYRefLineStatic](u.Union, "operation", "static_value")
}

// AsXYRefLineFormula reads it as XYRefLineFormula. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineFormula() (XYRefLineFormula, error) {
	return wire.AsTagged[XYRefLineFormula](u.Union, "operation", "formula")
}

// TicksMode is part of MetricTicks.
type TicksMode string

// TimeScale is part of DatatableMetricFormula, FormulaOperation, GaugeMetricFormula and others.
type TimeScale string

// TreemapESQL is a kind of DashboardPanelTypeVisConfig.
type TreemapESQL struct {
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	GroupBy             []PieESQLGroupBy                  `json:"group_by,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              TreemapLegend                     `json:"legend"`
	Metrics             []PieESQLMetric                   `json:"metrics,omitzero"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             TreemapStyling                    `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "treemap".
	Type string `json:"type"`
}

// TreemapLegend is part of TreemapESQL and TreemapNoESQL.
type TreemapLegend struct {
	Nested             *bool                `json:"nested,omitempty"`
	Size               LegendSize           `json:"size"`
	TruncateAfterLines *float64             `json:"truncate_after_lines,omitempty"`
	Visibility         *PieLegendVisibility `json:"visibility,omitempty"`
}

// TreemapNoESQL is a kind of DashboardPanelTypeVisConfig.
type TreemapNoESQL struct {
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	GroupBy             []PieNoESQLGroupBy                `json:"group_by,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              TreemapLegend                     `json:"legend"`
	Metrics             []PieNoESQLMetric                 `json:"metrics,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             TreemapStyling                    `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "treemap".
	Type string `json:"type"`
}

// TreemapStyling is part of TreemapESQL and TreemapNoESQL.
type TreemapStyling struct {
	Labels *TreemapStylingLabels `json:"labels,omitempty"`
	Values ValueDisplay          `json:"values"`
}

// TreemapStylingLabels is part of HeatmapCells, HeatmapYAxis and TreemapStyling.
type TreemapStylingLabels struct {
	Visible *bool `json:"visible,omitempty"`
}

// Trend is a kind of MetricComplementaryViz.
type Trend struct {
	// Type is always "trend".
	Type string `json:"type"`
}

// Truncate is part of LayoutGrid and XYLegendOutsideVerticalLayout.
type Truncate struct {
	Enabled  *bool    `json:"enabled,omitempty"`
	MaxLines *float64 `json:"max_lines,omitempty"`
}

// URL is a kind of Src.
type URL struct {
	// Type is always "url".
	Type string `json:"type"`
	URL  string `json:"url"`
}

// UnassignedColor is part of CategoricalColorMapping and GradientColorMapping.
type UnassignedColor struct{ wire.Union }

// UnassignedColorFrom makes a union of one of its kinds and sets its "type".
func UnassignedColorFrom[T ColorFromPalette | ColorCode](kind T) UnassignedColor {
	switch v := any(&kind).(type) {
	case *ColorFromPalette:
		v.Type = "from_palette"
	case *ColorCode:
		v.Type = "color_code"
	}
	return UnassignedColor{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: color_code and from_palette.
func (u UnassignedColor) Discriminator() string { return u.Text("type") }

// AsColorFromPalette reads it as ColorFromPalette. It fails where "type" is that of another kind.
func (u UnassignedColor) AsColorFromPalette() (ColorFromPalette, error) {
	return wire.AsTagged[ColorFromPalette](u.Union, "type", "from_palette")
}

// AsColorCode reads it as ColorCode. It fails where "type" is that of another kind.
func (u UnassignedColor) AsColorCode() (ColorCode, error) {
	return wire.AsTagged[ColorCode](u.Union, "type", "color_code")
}

// UniqueCountMetricOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type UniqueCountMetricOperation struct {
	EmptyAsNull *bool        `json:"empty_as_null,omitempty"`
	Field       string       `json:"field"`
	Filter      FilterSimple `json:"filter"`
	Format      FormatType   `json:"format,omitzero"`
	Label       *string      `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// UpdateDashboardRequest is the body of UpdateDashboard.
type UpdateDashboardRequest struct {
	Description     *string                          `json:"description,omitempty"`
	Filters         []DashboardDataFilter            `json:"filters,omitzero"`
	Options         DashboardOptions                 `json:"options"`
	Panels          []DashboardDataPanel             `json:"panels,omitzero"`
	PinnedPanels    []PinnedPanel                    `json:"pinned_panels,omitzero"`
	ProjectRouting  *string                          `json:"project_routing,omitempty"`
	Query           AsCodeQuery                      `json:"query"`
	RefreshInterval DataServiceServerRefreshInterval `json:"refresh_interval"`
	Tags            []string                         `json:"tags,omitzero"`
	TimeRange       EsQueryServerTimeRange           `json:"time_range"`
	Title           string                           `json:"title"`
}

// ValueCustom is a kind of HeightValue.
type ValueCustom struct {
	Lines *float64 `json:"lines,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// ValueDisplay is part of MosaicStyling, PieStyling, TreemapStyling and others.
type ValueDisplay struct {
	Mode            *ValueDisplayMode `json:"mode,omitempty"`
	PercentDecimals *float64          `json:"percent_decimals,omitempty"`
	Visible         *bool             `json:"visible,omitempty"`
}

// ValueDisplayMode is part of ValueDisplay.
type ValueDisplayMode string

// VariableType is part of ControlsSchemasOptionsListESQLControlSchemaStaticValues and
// ControlsSchemasOptionsListESQLControlSchemaValuesFromQuery.
type VariableType string

// ViewMode is part of Tab.
type ViewMode string

// VisAPIDirection is part of PivotedMetric and SortByMetric.
type VisAPIDirection string

// VisAPIDomainCustom is a kind of XDomain and YDomain.
type VisAPIDomainCustom struct {
	Max      float64 `json:"max"`
	Min      float64 `json:"min"`
	Rounding *bool   `json:"rounding,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// VisAPIDomainFit is a kind of XDomain and YDomain.
type VisAPIDomainFit struct {
	Rounding *bool `json:"rounding,omitempty"`

	// Type is always "fit".
	Type string `json:"type"`
}

// VisAPIDomainFull is a kind of YDomain.
type VisAPIDomainFull struct {
	Rounding *bool `json:"rounding,omitempty"`

	// Type is always "full".
	Type string `json:"type"`
}

// VisAPIOrientation is part of HeatmapXAxisLabels, TagcloudStyling and XLabels.
type VisAPIOrientation string

// VisAPISimpleOrientation is part of GaugeShapeBullet, MetricBarBackgroundChart and MetricComplementaryBar.
type VisAPISimpleOrientation string

// VisAPIXYAxisConfig is part of XYChartESQL and XYChartNoESQL.
type VisAPIXYAxisConfig struct {
	X  *VisAPIXYAxisConfigX `json:"x,omitempty"`
	Y  *VisAPIXYAxisConfigY `json:"y,omitempty"`
	Y2 *VisAPIXYAxisConfigY `json:"y2,omitempty"`
}

// VisAPIXYAxisConfigX is part of VisAPIXYAxisConfig.
type VisAPIXYAxisConfigX struct {
	Domain XDomain      `json:"domain,omitzero"`
	Grid   *XGrid       `json:"grid,omitempty"`
	Labels *XLabels     `json:"labels,omitempty"`
	Scale  *XScale      `json:"scale,omitempty"`
	Ticks  *XTicks      `json:"ticks,omitempty"`
	Title  *MetricTitle `json:"title,omitempty"`
}

// VisAPIXYAxisConfigY is part of VisAPIXYAxisConfig.
type VisAPIXYAxisConfigY struct {
	Domain YDomain      `json:"domain,omitzero"`
	Grid   *XGrid       `json:"grid,omitempty"`
	Labels *XLabels     `json:"labels,omitempty"`
	Scale  *YScale      `json:"scale,omitempty"`
	Ticks  *XTicks      `json:"ticks,omitempty"`
	Title  *MetricTitle `json:"title,omitempty"`
}

// WaffleESQL is a kind of DashboardPanelTypeVisConfig.
type WaffleESQL struct {
	DataSource          ESQLDataSource                    `json:"data_source"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	GroupBy             []PieESQLGroupBy                  `json:"group_by,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              WaffleLegend                      `json:"legend"`
	Metrics             []PieESQLMetric                   `json:"metrics,omitzero"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             WaffleStyling                     `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "waffle".
	Type string `json:"type"`
}

// WaffleLegend is part of WaffleESQL and WaffleNoESQL.
type WaffleLegend struct {
	Size               LegendSize           `json:"size"`
	TruncateAfterLines *float64             `json:"truncate_after_lines,omitempty"`
	Values             []string             `json:"values,omitzero"`
	Visibility         *PieLegendVisibility `json:"visibility,omitempty"`
}

// WaffleNoESQL is a kind of DashboardPanelTypeVisConfig.
type WaffleNoESQL struct {
	DataSource          MetricNoESQLDataSource            `json:"data_source,omitzero"`
	Description         *string                           `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters             []DashboardDataFilter             `json:"filters,omitzero"`
	GroupBy             []PieNoESQLGroupBy                `json:"group_by,omitzero"`
	HideBorder          *bool                             `json:"hide_border,omitempty"`
	HideTitle           *bool                             `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                             `json:"ignore_global_filters,omitempty"`
	Legend              WaffleLegend                      `json:"legend"`
	Metrics             []PieNoESQLMetric                 `json:"metrics,omitzero"`
	Query               FilterSimple                      `json:"query"`
	References          []ContentManagementUtilsReference `json:"references,omitzero"`
	Sampling            *float64                          `json:"sampling,omitempty"`
	Styling             WaffleStyling                     `json:"styling"`
	TimeRange           EsQueryServerTimeRange            `json:"time_range"`
	Title               *string                           `json:"title,omitempty"`

	// Type is always "waffle".
	Type string `json:"type"`
}

// WaffleStyling is part of WaffleESQL and WaffleNoESQL.
type WaffleStyling struct {
	Values ValueDisplay `json:"values"`
}

// Width is part of ControlsSchemasControlsGroupSchemaESQLControl, ControlsSchemasControlsGroupSchemaOptionsListControl,
// ControlsSchemasControlsGroupSchemaRangeSliderControl and others.
type Width string

// XDomain is part of VisAPIXYAxisConfigX.
type XDomain struct{ wire.Union }

// XDomainFrom makes a union of one of its kinds and sets its "type".
func XDomainFrom[T VisAPIDomainFit | VisAPIDomainCustom](kind T) XDomain {
	switch v := any(&kind).(type) {
	case *VisAPIDomainFit:
		v.Type = "fit"
	case *VisAPIDomainCustom:
		v.Type = "custom"
	}
	return XDomain{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: custom and fit.
func (u XDomain) Discriminator() string { return u.Text("type") }

// AsVisAPIDomainFit reads it as VisAPIDomainFit. It fails where "type" is that of another kind.
func (u XDomain) AsVisAPIDomainFit() (VisAPIDomainFit, error) {
	return wire.AsTagged[VisAPIDomainFit](u.Union, "type", "fit")
}

// AsVisAPIDomainCustom reads it as VisAPIDomainCustom. It fails where "type" is that of another kind.
func (u XDomain) AsVisAPIDomainCustom() (VisAPIDomainCustom, error) {
	return wire.AsTagged[VisAPIDomainCustom](u.Union, "type", "custom")
}

// XGrid is part of VisAPIXYAxisConfigX and VisAPIXYAxisConfigY.
type XGrid struct {
	Visible bool `json:"visible"`
}

// XLabels is part of VisAPIXYAxisConfigX and VisAPIXYAxisConfigY.
type XLabels struct {
	Orientation VisAPIOrientation `json:"orientation"`
}

// XScale is part of HeatmapXAxis and VisAPIXYAxisConfigX.
type XScale string

// XTicks is part of VisAPIXYAxisConfigX and VisAPIXYAxisConfigY.
type XTicks struct {
	Visible bool `json:"visible"`
}

// XYAnnotationByRefLayer is a kind of XYLayersNoESQL.
type XYAnnotationByRefLayer struct {
	GroupID string `json:"group_id"`

	// Type is always "annotation_group".
	Type string `json:"type"`
}

// XYAnnotationLayerNoESQL is a kind of XYLayersNoESQL.
type XYAnnotationLayerNoESQL struct {
	DataSource          MetricNoESQLDataSource         `json:"data_source,omitzero"`
	Events              []XYAnnotationLayerNoESQLEvent `json:"events,omitzero"`
	IgnoreGlobalFilters *bool                          `json:"ignore_global_filters,omitempty"`

	// Type is always "annotations".
	Type string `json:"type"`
}

// XYAnnotationLayerNoESQLEvent is part of XYAnnotationLayerNoESQL.
type XYAnnotationLayerNoESQLEvent struct{ wire.Union }

// XYAnnotationLayerNoESQLEventFrom makes a union of one of its kinds and sets its "type".
func XYAnnotationLayerNoESQLEventFrom[T XYAnnotationQuery | XYAnnotationManualEvent | XYAnnotationManualRange](kind T) XYAnnotationLayerNoESQLEvent {
	switch v := any(&kind).(type) {
	case *XYAnnotationQuery:
		v.Type = "query"
	case *XYAnnotationManualEvent:
		v.Type = "point"
	case *XYAnnotationManualRange:
		v.Type = "range"
	}
	return XYAnnotationLayerNoESQLEvent{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: point, query and range.
func (u XYAnnotationLayerNoESQLEvent) Discriminator() string { return u.Text("type") }

// AsXYAnnotationQuery reads it as XYAnnotationQuery. It fails where "type" is that of another kind.
func (u XYAnnotationLayerNoESQLEvent) AsXYAnnotationQuery() (XYAnnotationQuery, error) {
	return wire.AsTagged[XYAnnotationQuery](u.Union, "type", "query")
}

// AsXYAnnotationManualEvent reads it as XYAnnotationManualEvent. It fails where "type" is that of another kind.
func (u XYAnnotationLayerNoESQLEvent) AsXYAnnotationManualEvent() (XYAnnotationManualEvent, error) {
	return wire.AsTagged[XYAnnotationManualEvent](u.Union, "type", "point")
}

// AsXYAnnotationManualRange reads it as XYAnnotationManualRange. It fails where "type" is that of another kind.
func (u XYAnnotationLayerNoESQLEvent) AsXYAnnotationManualRange() (XYAnnotationManualRange, error) {
	return wire.AsTagged[XYAnnotationManualRange](u.Union, "type", "range")
}

// XYAnnotationManualEvent is a kind of XYAnnotationLayerNoESQLEvent.
type XYAnnotationManualEvent struct {
	Color     PieESQLMetricColor        `json:"color,omitzero"`
	Icon      *Icon                     `json:"icon,omitempty"`
	Label     *string                   `json:"label,omitempty"`
	Line      *Line                     `json:"line,omitempty"`
	Text      *XYRefLineCountMetricText `json:"text,omitempty"`
	Timestamp any                       `json:"timestamp"`

	// Type is always "point".
	Type    string `json:"type"`
	Visible *bool  `json:"visible,omitempty"`
}

// XYAnnotationManualRange is a kind of XYAnnotationLayerNoESQLEvent.
type XYAnnotationManualRange struct {
	Color    PieESQLMetricColor           `json:"color,omitzero"`
	Fill     *XYAnnotationManualRangeFill `json:"fill,omitempty"`
	Interval Interval                     `json:"interval"`
	Label    *string                      `json:"label,omitempty"`

	// Type is always "range".
	Type    string `json:"type"`
	Visible *bool  `json:"visible,omitempty"`
}

// XYAnnotationManualRangeFill is part of XYAnnotationManualRange.
type XYAnnotationManualRangeFill string

// XYAnnotationQuery is a kind of XYAnnotationLayerNoESQLEvent.
type XYAnnotationQuery struct {
	Color       PieESQLMetricColor     `json:"color,omitzero"`
	ExtraFields []string               `json:"extra_fields,omitzero"`
	Icon        *Icon                  `json:"icon,omitempty"`
	Label       *string                `json:"label,omitempty"`
	Line        *Line                  `json:"line,omitempty"`
	Query       FilterSimple           `json:"query"`
	Text        *XYAnnotationQueryText `json:"text,omitempty"`
	TimeField   string                 `json:"time_field"`

	// Type is always "query".
	Type    string `json:"type"`
	Visible *bool  `json:"visible,omitempty"`
}

// XYAnnotationQueryText is part of XYAnnotationQuery.
type XYAnnotationQueryText struct {
	Field   *string `json:"field,omitempty"`
	Visible bool    `json:"visible"`
}

// XYBreakdownDateHistogram is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownDateHistogram struct {
	AggregateFirst       *bool        `json:"aggregate_first,omitempty"`
	CollapseBy           CollapseBy   `json:"collapse_by"`
	Color                ColorMapping `json:"color,omitzero"`
	DropPartialIntervals *bool        `json:"drop_partial_intervals,omitempty"`
	Field                string       `json:"field"`
	IncludeEmptyRows     *bool        `json:"include_empty_rows,omitempty"`
	Label                *string      `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// XYBreakdownFilters is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownFilters struct {
	AggregateFirst *bool             `json:"aggregate_first,omitempty"`
	CollapseBy     CollapseBy        `json:"collapse_by"`
	Color          ColorMapping      `json:"color,omitzero"`
	Filters        []FilterWithLabel `json:"filters,omitzero"`
	Label          *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// XYBreakdownHistogram is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownHistogram struct {
	AggregateFirst   *bool        `json:"aggregate_first,omitempty"`
	CollapseBy       CollapseBy   `json:"collapse_by"`
	Color            ColorMapping `json:"color,omitzero"`
	Field            string       `json:"field"`
	Format           FormatType   `json:"format,omitzero"`
	Granularity      any          `json:"granularity,omitempty"`
	IncludeEmptyRows *bool        `json:"include_empty_rows,omitempty"`
	Label            *string      `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// XYBreakdownRanges is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownRanges struct {
	AggregateFirst *bool        `json:"aggregate_first,omitempty"`
	CollapseBy     CollapseBy   `json:"collapse_by"`
	Color          ColorMapping `json:"color,omitzero"`
	Field          string       `json:"field"`
	Format         FormatType   `json:"format,omitzero"`
	Label          *string      `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// XYBreakdownTerms is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownTerms struct {
	AggregateFirst   *bool        `json:"aggregate_first,omitempty"`
	CollapseBy       CollapseBy   `json:"collapse_by"`
	Color            ColorMapping `json:"color,omitzero"`
	Excludes         *Excludes    `json:"excludes,omitempty"`
	Fields           []string     `json:"fields,omitzero"`
	Format           FormatType   `json:"format,omitzero"`
	Includes         *Includes    `json:"includes,omitempty"`
	IncreaseAccuracy *bool        `json:"increase_accuracy,omitempty"`
	Label            *string      `json:"label,omitempty"`
	Limit            *float64     `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// XYChartESQL is a kind of DashboardPanelTypeVisConfig.
type XYChartESQL struct {
	Axis        VisAPIXYAxisConfig                `json:"axis"`
	Description *string                           `json:"description,omitempty"`
	Drilldowns  []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters     []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder  *bool                             `json:"hide_border,omitempty"`
	HideTitle   *bool                             `json:"hide_title,omitempty"`
	Layers      []XYLayerESQL                     `json:"layers,omitzero"`
	Legend      XYLegend                          `json:"legend,omitzero"`
	References  []ContentManagementUtilsReference `json:"references,omitzero"`
	Styling     XYStyling                         `json:"styling"`
	TimeRange   EsQueryServerTimeRange            `json:"time_range"`
	Title       *string                           `json:"title,omitempty"`

	// Type is always "xy".
	Type string `json:"type"`
}

// XYChartNoESQL is a kind of DashboardPanelTypeVisConfig.
type XYChartNoESQL struct {
	Axis        VisAPIXYAxisConfig                `json:"axis"`
	Description *string                           `json:"description,omitempty"`
	Drilldowns  []MetricNoESQLDrilldown           `json:"drilldowns,omitzero"`
	Filters     []DashboardDataFilter             `json:"filters,omitzero"`
	HideBorder  *bool                             `json:"hide_border,omitempty"`
	HideTitle   *bool                             `json:"hide_title,omitempty"`
	Layers      []XYLayersNoESQL                  `json:"layers,omitzero"`
	Legend      XYLegend                          `json:"legend,omitzero"`
	Query       FilterSimple                      `json:"query"`
	References  []ContentManagementUtilsReference `json:"references,omitzero"`
	Styling     XYStyling                         `json:"styling"`
	TimeRange   EsQueryServerTimeRange            `json:"time_range"`
	Title       *string                           `json:"title,omitempty"`

	// Type is always "xy".
	Type string `json:"type"`
}

// XYFitting is part of XYStyling.
type XYFitting struct {
	Emphasize *bool         `json:"emphasize,omitempty"`
	Extend    *Extend       `json:"extend,omitempty"`
	Type      XYFittingType `json:"type"`
}

// XYFittingType is part of XYFitting.
type XYFittingType string

// XYLayerESQL is part of XYChartESQL.
type XYLayerESQL struct {
	BreakdownBy         *PieESQLGroupBy `json:"breakdown_by,omitempty"`
	DataSource          ESQLDataSource  `json:"data_source"`
	IgnoreGlobalFilters *bool           `json:"ignore_global_filters,omitempty"`
	Sampling            *float64        `json:"sampling,omitempty"`
	Type                XYLayerESQLType `json:"type"`
	X                   *HeatmapESQLX   `json:"x,omitempty"`
	Y                   []XYLayerESQLY  `json:"y,omitzero"`
}

// XYLayerESQLType is part of XYLayerESQL and XYLayerNoESQL.
type XYLayerESQLType string

// XYLayerESQLY is part of XYLayerESQL.
type XYLayerESQLY struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Column string             `json:"column"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`
}

// XYLayerNoESQL is a kind of XYLayersNoESQL.
type XYLayerNoESQL struct {
	BreakdownBy         XYLayerNoESQLBreakdownBy `json:"breakdown_by,omitzero"`
	DataSource          MetricNoESQLDataSource   `json:"data_source,omitzero"`
	IgnoreGlobalFilters *bool                    `json:"ignore_global_filters,omitempty"`
	Sampling            *float64                 `json:"sampling,omitempty"`
	Type                XYLayerESQLType          `json:"type"`
	X                   HeatmapNoESQLX           `json:"x,omitzero"`
	Y                   []XYLayerNoESQLY         `json:"y,omitzero"`
}

// XYLayerNoESQLBreakdownBy is part of XYLayerNoESQL.
type XYLayerNoESQLBreakdownBy struct{ wire.Union }

// XYLayerNoESQLBreakdownByFrom makes a union of one of its kinds and sets its "operation".
func XYLayerNoESQLBreakdownByFrom[T XYBreakdownDateHistogram | XYBreakdownTerms | XYBreakdownHistogram | XYBreakdownRanges | XYBreakdownFilters](kind T) XYLayerNoESQLBreakdownBy {
	switch v := any(&kind).(type) {
	case *XYBreakdownDateHistogram:
		v.Operation = "date_histogram"
	case *XYBreakdownTerms:
		v.Operation = "terms"
	case *XYBreakdownHistogram:
		v.Operation = "histogram"
	case *XYBreakdownRanges:
		v.Operation = "range"
	case *XYBreakdownFilters:
		v.Operation = "filters"
	}
	return XYLayerNoESQLBreakdownBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u XYLayerNoESQLBreakdownBy) Discriminator() string { return u.Text("operation") }

// AsXYBreakdownDateHistogram reads it as XYBreakdownDateHistogram. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownDateHistogram() (XYBreakdownDateHistogram, error) {
	return wire.AsTagged[XYBreakdownDateHistogram](u.Union, "operation", "date_histogram")
}

// AsXYBreakdownTerms reads it as XYBreakdownTerms. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownTerms() (XYBreakdownTerms, error) {
	return wire.AsTagged[XYBreakdownTerms](u.Union, "operation", "terms")
}

// AsXYBreakdownHistogram reads it as XYBreakdownHistogram. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownHistogram() (XYBreakdownHistogram, error) {
	return wire.AsTagged[XYBreakdownHistogram](u.Union, "operation", "histogram")
}

// AsXYBreakdownRanges reads it as XYBreakdownRanges. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownRanges() (XYBreakdownRanges, error) {
	return wire.AsTagged[XYBreakdownRanges](u.Union, "operation", "range")
}

// AsXYBreakdownFilters reads it as XYBreakdownFilters. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownFilters() (XYBreakdownFilters, error) {
	return wire.AsTagged[XYBreakdownFilters](u.Union, "operation", "filters")
}

// XYLayerNoESQLY is part of XYLayerNoESQL.
type XYLayerNoESQLY struct{ wire.Union }

// XYLayerNoESQLYFrom makes a union of one of its kinds and sets its "operation".
func XYLayerNoESQLYFrom[T XYYCountMetric | XYYUniqueCountMetric | XYYStatsMetric | XYYSumMetric | XYYLastValue | XYYPercentile | XYYPercentileRanks | XYYDifferences | XYYMovingAverage | XYYCumulativeSum | XYYCounterRate | XYYFormula](kind T) XYLayerNoESQLY {
	switch v := any(&kind).(type) {
	case *XYYCountMetric:
		v.Operation = "count"
	case *XYYUniqueCountMetric:
		v.Operation = "unique_count"
	case *XYYSumMetric:
		v.Operation = "sum"
	case *XYYLastValue:
		v.Operation = "last_value"
	case *XYYPercentile:
		v.Operation = "percentile"
	case *XYYPercentileRanks:
		v.Operation = "percentile_rank"
	case *XYYDifferences:
		v.Operation = "differences"
	case *XYYMovingAverage:
		v.Operation = "moving_average"
	case *XYYCumulativeSum:
		v.Operation = "cumulative_sum"
	case *XYYCounterRate:
		v.Operation = "counter_rate"
	case *XYYFormula:
		v.Operation = "formula"
	}
	return XYLayerNoESQLY{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u XYLayerNoESQLY) Discriminator() string { return u.Text("operation") }

// AsXYYCountMetric reads it as XYYCountMetric. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYCountMetric() (XYYCountMetric, error) {
	return wire.AsTagged[XYYCountMetric](u.Union, "operation", "count")
}

// AsXYYUniqueCountMetric reads it as XYYUniqueCountMetric. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYUniqueCountMetric() (XYYUniqueCountMetric, error) {
	return wire.AsTagged[XYYUniqueCountMetric](u.Union, "operation", "unique_count")
}

// AsXYYStatsMetric reads it as XYYStatsMetric. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYStatsMetric() (XYYStatsMetric, error) {
	return wire.AsTagged[XYYStatsMetric](u.Union, "operation", "average", "max", "median", "min", "standard_deviation")
}

// AsXYYSumMetric reads it as XYYSumMetric. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYSumMetric() (XYYSumMetric, error) {
	return wire.AsTagged[XYYSumMetric](u.Union, "operation", "sum")
}

// AsXYYLastValue reads it as XYYLastValue. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYLastValue() (XYYLastValue, error) {
	return wire.AsTagged[XYYLastValue](u.Union, "operation", "last_value")
}

// AsXYYPercentile reads it as XYYPercentile. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYPercentile() (XYYPercentile, error) {
	return wire.AsTagged[XYYPercentile](u.Union, "operation", "percentile")
}

// AsXYYPercentileRanks reads it as XYYPercentileRanks. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYPercentileRanks() (XYYPercentileRanks, error) {
	return wire.AsTagged[XYYPercentileRanks](u.Union, "operation", "percentile_rank")
}

// AsXYYDifferences reads it as XYYDifferences. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYDifferences() (XYYDifferences, error) {
	return wire.AsTagged[XYYDifferences](u.Union, "operation", "differences")
}

// AsXYYMovingAverage reads it as XYYMovingAverage. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYMovingAverage() (XYYMovingAverage, error) {
	return wire.AsTagged[XYYMovingAverage](u.Union, "operation", "moving_average")
}

// AsXYYCumulativeSum reads it as XYYCumulativeSum. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYCumulativeSum() (XYYCumulativeSum, error) {
	return wire.AsTagged[XYYCumulativeSum](u.Union, "operation", "cumulative_sum")
}

// AsXYYCounterRate reads it as XYYCounterRate. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYCounterRate() (XYYCounterRate, error) {
	return wire.AsTagged[XYYCounterRate](u.Union, "operation", "counter_rate")
}

// AsXYYFormula reads it as XYYFormula. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYFormula() (XYYFormula, error) {
	return wire.AsTagged[XYYFormula](u.Union, "operation", "formula")
}

// XYLayersNoESQL is part of XYChartNoESQL.
type XYLayersNoESQL struct{ wire.Union }

// XYLayersNoESQLFrom makes a union of one of its kinds and sets its "type".
func XYLayersNoESQLFrom[T XYLayerNoESQL | XYReferenceLineLayerNoESQL | XYAnnotationLayerNoESQL | XYAnnotationByRefLayer](kind T) XYLayersNoESQL {
	switch v := any(&kind).(type) {
	case *XYReferenceLineLayerNoESQL:
		v.Type = "reference_lines"
	case *XYAnnotationLayerNoESQL:
		v.Type = "annotations"
	case *XYAnnotationByRefLayer:
		v.Type = "annotation_group"
	}
	return XYLayersNoESQL{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: annotation_group, annotations, area,
// area_percentage, area_stacked, bar, bar_horizontal, bar_horizontal_percentage, bar_horizontal_stacked,
// bar_percentage, bar_stacked, line and others.
func (u XYLayersNoESQL) Discriminator() string { return u.Text("type") }

// AsXYLayerNoESQL reads it as XYLayerNoESQL. It fails where "type" is that of another kind.
func (u XYLayersNoESQL) AsXYLayerNoESQL() (XYLayerNoESQL, error) {
	return wire.AsTagged[XYLayerNoESQL](u.Union, "type", "area", "area_percentage", "area_stacked", "bar", "bar_horizontal", "bar_horizontal_percentage", "bar_horizontal_stacked", "bar_percentage", "bar_stacked", "line")
}

// AsXYReferenceLineLayerNoESQL reads it as XYReferenceLineLayerNoESQL. It fails where "type" is that of another kind.
func (u XYLayersNoESQL) AsXYReferenceLineLayerNoESQL() (XYReferenceLineLayerNoESQL, error) {
	return wire.AsTagged[XYReferenceLineLayerNoESQL](u.Union, "type", "reference_lines")
}

// AsXYAnnotationLayerNoESQL reads it as XYAnnotationLayerNoESQL. It fails where "type" is that of another kind.
func (u XYLayersNoESQL) AsXYAnnotationLayerNoESQL() (XYAnnotationLayerNoESQL, error) {
	return wire.AsTagged[XYAnnotationLayerNoESQL](u.Union, "type", "annotations")
}

// AsXYAnnotationByRefLayer reads it as XYAnnotationByRefLayer. It fails where "type" is that of another kind.
func (u XYLayersNoESQL) AsXYAnnotationByRefLayer() (XYAnnotationByRefLayer, error) {
	return wire.AsTagged[XYAnnotationByRefLayer](u.Union, "type", "annotation_group")
}

// XYLegend is part of XYChartESQL and XYChartNoESQL.
type XYLegend struct{ wire.Union }

// XYLegendFrom makes a union of one of its kinds.
func XYLegendFrom[T XYLegendOutsideHorizontal | XYLegendOutsideVertical | XYLegendInside](kind T) XYLegend {
	return XYLegend{wire.UnionOf(kind)}
}

// AsXYLegendOutsideHorizontal reads it as XYLegendOutsideHorizontal.
func (u XYLegend) AsXYLegendOutsideHorizontal() (XYLegendOutsideHorizontal, error) {
	return wire.As[XYLegendOutsideHorizontal](u.Union)
}

// AsXYLegendOutsideVertical reads it as XYLegendOutsideVertical.
func (u XYLegend) AsXYLegendOutsideVertical() (XYLegendOutsideVertical, error) {
	return wire.As[XYLegendOutsideVertical](u.Union)
}

// AsXYLegendInside reads it as XYLegendInside.
func (u XYLegend) AsXYLegendInside() (XYLegendInside, error) { return wire.As[XYLegendInside](u.Union) }

// XYLegendInside is a kind of XYLegend.
type XYLegendInside struct {
	Columns *float64                       `json:"columns,omitempty"`
	Layout  *XYLegendOutsideVerticalLayout `json:"layout,omitempty"`

	// Placement is always "inside".
	Placement    string                  `json:"placement"`
	Position     *XYLegendInsidePosition `json:"position,omitempty"`
	SeriesHeader XYLegendSeriesHeader    `json:"series_header"`
	Statistics   []Statistic             `json:"statistics,omitzero"`
	Visibility   *PieLegendVisibility    `json:"visibility,omitempty"`
}

// XYLegendInsidePosition is part of XYLegendInside.
type XYLegendInsidePosition string

// XYLegendOutsideHorizontal is a kind of XYLegend.
type XYLegendOutsideHorizontal struct {
	Layout XYLegendOutsideHorizontalLayout `json:"layout,omitzero"`

	// Placement is always "outside".
	Placement    *string                            `json:"placement,omitempty"`
	Position     *XYLegendOutsideHorizontalPosition `json:"position,omitempty"`
	SeriesHeader XYLegendSeriesHeader               `json:"series_header"`
	Statistics   []Statistic                        `json:"statistics,omitzero"`
	Visibility   *PieLegendVisibility               `json:"visibility,omitempty"`
}

// XYLegendOutsideHorizontalLayout is part of XYLegendOutsideHorizontal.
type XYLegendOutsideHorizontalLayout struct{ wire.Union }

// XYLegendOutsideHorizontalLayoutFrom makes a union of one of its kinds and sets its "type".
func XYLegendOutsideHorizontalLayoutFrom[T LayoutGrid | LayoutList](kind T) XYLegendOutsideHorizontalLayout {
	switch v := any(&kind).(type) {
	case *LayoutGrid:
		v.Type = "grid"
	case *LayoutList:
		v.Type = "list"
	}
	return XYLegendOutsideHorizontalLayout{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: grid and list.
func (u XYLegendOutsideHorizontalLayout) Discriminator() string { return u.Text("type") }

// AsLayoutGrid reads it as LayoutGrid. It fails where "type" is that of another kind.
func (u XYLegendOutsideHorizontalLayout) AsLayoutGrid() (LayoutGrid, error) {
	return wire.AsTagged[LayoutGrid](u.Union, "type", "grid")
}

// AsLayoutList reads it as LayoutList. It fails where "type" is that of another kind.
func (u XYLegendOutsideHorizontalLayout) AsLayoutList() (LayoutList, error) {
	return wire.AsTagged[LayoutList](u.Union, "type", "list")
}

// XYLegendOutsideHorizontalPosition is part of XYLegendOutsideHorizontal.
type XYLegendOutsideHorizontalPosition string

// XYLegendOutsideVertical is a kind of XYLegend.
type XYLegendOutsideVertical struct {
	Layout *XYLegendOutsideVerticalLayout `json:"layout,omitempty"`

	// Placement is always "outside".
	Placement    *string                          `json:"placement,omitempty"`
	Position     *XYLegendOutsideVerticalPosition `json:"position,omitempty"`
	SeriesHeader XYLegendSeriesHeader             `json:"series_header"`
	Size         LegendSize                       `json:"size"`
	Statistics   []Statistic                      `json:"statistics,omitzero"`
	Visibility   *PieLegendVisibility             `json:"visibility,omitempty"`
}

// XYLegendOutsideVerticalLayout is part of XYLegendInside and XYLegendOutsideVertical.
type XYLegendOutsideVerticalLayout struct {
	Truncate *Truncate `json:"truncate,omitempty"`

	// Type is always "grid".
	Type string `json:"type"`
}

// XYLegendOutsideVerticalPosition is part of XYLegendOutsideVertical.
type XYLegendOutsideVerticalPosition string

// XYLegendSeriesHeader is part of XYLegendInside, XYLegendOutsideHorizontal and XYLegendOutsideVertical.
type XYLegendSeriesHeader struct {
	Text    *string `json:"text,omitempty"`
	Visible *bool   `json:"visible,omitempty"`
}

// XYRefLineCountMetric is a kind of Threshold.
type XYRefLineCountMetric struct {
	Axis        *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color       PieESQLMetricColor        `json:"color,omitzero"`
	EmptyAsNull *bool                     `json:"empty_as_null,omitempty"`
	Field       *string                   `json:"field,omitempty"`
	Fill        *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter      FilterSimple              `json:"filter"`
	Format      FormatType                `json:"format,omitzero"`
	Icon        *Icon                     `json:"icon,omitempty"`
	Label       *string                   `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        OperationTimeScaleSetting     `json:"time_scale"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLineCountMetricAxis is part of XYRefLineCountMetric, XYRefLineFormula, XYRefLineLastValue and others.
type XYRefLineCountMetricAxis string

// XYRefLineCountMetricFill is part of XYRefLineCountMetric, XYRefLineFormula, XYRefLineLastValue and others.
type XYRefLineCountMetricFill string

// XYRefLineCountMetricPosition is part of XYRefLineCountMetric, XYRefLineFormula, XYRefLineLastValue and others.
type XYRefLineCountMetricPosition string

// XYRefLineCountMetricText is part of XYAnnotationManualEvent, XYRefLineCountMetric, XYRefLineFormula and others.
type XYRefLineCountMetricText struct {
	Visible bool `json:"visible"`
}

// XYRefLineFormula is a kind of Threshold.
type XYRefLineFormula struct {
	Axis    *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color   PieESQLMetricColor        `json:"color,omitzero"`
	Fill    *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter  FilterSimple              `json:"filter"`
	Format  FormatType                `json:"format,omitzero"`
	Formula string                    `json:"formula"`
	Icon    *Icon                     `json:"icon,omitempty"`
	Label   *string                   `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        *TimeScale                    `json:"time_scale,omitempty"`
}

// XYRefLineLastValue is a kind of Threshold.
type XYRefLineLastValue struct {
	Axis       *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color      PieESQLMetricColor        `json:"color,omitzero"`
	Field      string                    `json:"field"`
	Fill       *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter     FilterSimple              `json:"filter"`
	Format     FormatType                `json:"format,omitzero"`
	Icon       *Icon                     `json:"icon,omitempty"`
	Label      *string                   `json:"label,omitempty"`
	MultiValue *bool                     `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeField        string                        `json:"time_field"`
	TimeScale        OperationTimeScaleSetting     `json:"time_scale"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLinePercentile is a kind of Threshold.
type XYRefLinePercentile struct {
	Axis   *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color  PieESQLMetricColor        `json:"color,omitzero"`
	Field  string                    `json:"field"`
	Fill   *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter FilterSimple              `json:"filter"`
	Format FormatType                `json:"format,omitzero"`
	Icon   *Icon                     `json:"icon,omitempty"`
	Label  *string                   `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                        `json:"operation"`
	Percentile       *float64                      `json:"percentile,omitempty"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        OperationTimeScaleSetting     `json:"time_scale"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLinePercentileRanks is a kind of Threshold.
type XYRefLinePercentileRanks struct {
	Axis   *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color  PieESQLMetricColor        `json:"color,omitzero"`
	Field  string                    `json:"field"`
	Fill   *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter FilterSimple              `json:"filter"`
	Format FormatType                `json:"format,omitzero"`
	Icon   *Icon                     `json:"icon,omitempty"`
	Label  *string                   `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	Rank             *float64                      `json:"rank,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        OperationTimeScaleSetting     `json:"time_scale"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLineStatic is a kind of Threshold.
type XYRefLineStatic struct {
	Axis   *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color  PieESQLMetricColor        `json:"color,omitzero"`
	Fill   *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Format FormatType                `json:"format,omitzero"`
	Icon   *Icon                     `json:"icon,omitempty"`
	Label  *string                   `json:"label,omitempty"`

	// Operation is always "static_value".
	Operation   string                        `json:"operation"`
	Position    *XYRefLineCountMetricPosition `json:"position,omitempty"`
	StrokeDash  *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth *float64                      `json:"stroke_width,omitempty"`
	Text        *XYRefLineCountMetricText     `json:"text,omitempty"`
	Value       *float64                      `json:"value,omitempty"`
}

// XYRefLineStatsMetric is a kind of Threshold.
type XYRefLineStatsMetric struct {
	Axis             *XYRefLineCountMetricAxis         `json:"axis,omitempty"`
	Color            PieESQLMetricColor                `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Fill             *XYRefLineCountMetricFill         `json:"fill,omitempty"`
	Filter           FilterSimple                      `json:"filter"`
	Format           FormatType                        `json:"format,omitzero"`
	Icon             *Icon                             `json:"icon,omitempty"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	Position         *XYRefLineCountMetricPosition     `json:"position,omitempty"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                       `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                          `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText         `json:"text,omitempty"`
	TimeScale        OperationTimeScaleSetting         `json:"time_scale"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// XYRefLineSumMetric is a kind of Threshold.
type XYRefLineSumMetric struct {
	Axis        *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color       PieESQLMetricColor        `json:"color,omitzero"`
	EmptyAsNull *bool                     `json:"empty_as_null,omitempty"`
	Field       string                    `json:"field"`
	Fill        *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter      FilterSimple              `json:"filter"`
	Format      FormatType                `json:"format,omitzero"`
	Icon        *Icon                     `json:"icon,omitempty"`
	Label       *string                   `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        OperationTimeScaleSetting     `json:"time_scale"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLineUniqueCountMetric is a kind of Threshold.
type XYRefLineUniqueCountMetric struct {
	Axis        *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color       PieESQLMetricColor        `json:"color,omitzero"`
	EmptyAsNull *bool                     `json:"empty_as_null,omitempty"`
	Field       string                    `json:"field"`
	Fill        *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter      FilterSimple              `json:"filter"`
	Format      FormatType                `json:"format,omitzero"`
	Icon        *Icon                     `json:"icon,omitempty"`
	Label       *string                   `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        OperationTimeScaleSetting     `json:"time_scale"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYReferenceLineLayerNoESQL is a kind of XYLayersNoESQL.
type XYReferenceLineLayerNoESQL struct {
	DataSource          MetricNoESQLDataSource `json:"data_source,omitzero"`
	IgnoreGlobalFilters *bool                  `json:"ignore_global_filters,omitempty"`
	Sampling            *float64               `json:"sampling,omitempty"`
	Thresholds          []Threshold            `json:"thresholds,omitzero"`

	// Type is always "reference_lines".
	Type string `json:"type"`
}

// XYStyling is part of XYChartESQL and XYChartNoESQL.
type XYStyling struct {
	Areas         XYStylingAreas    `json:"areas"`
	Bars          XYStylingBars     `json:"bars"`
	Fitting       XYFitting         `json:"fitting"`
	Interpolation *Interpolation    `json:"interpolation,omitempty"`
	Overlays      XYStylingOverlays `json:"overlays"`
	Points        XYStylingPoints   `json:"points"`
}

// XYStylingAreas is part of XYStyling.
type XYStylingAreas struct {
	FillOpacity *float64 `json:"fill_opacity,omitempty"`
}

// XYStylingBars is part of XYStyling.
type XYStylingBars struct {
	DataLabels    *DataLabels `json:"data_labels,omitempty"`
	MinimumHeight *float64    `json:"minimum_height,omitempty"`
}

// XYStylingOverlays is part of XYStyling.
type XYStylingOverlays struct {
	CurrentTimeMarker *CurrentTimeMarker `json:"current_time_marker,omitempty"`
	PartialBuckets    *PartialBuckets    `json:"partial_buckets,omitempty"`
}

// XYStylingPoints is part of XYStyling.
type XYStylingPoints struct {
	Visibility *PieLegendVisibility `json:"visibility,omitempty"`
}

// XYYCountMetric is a kind of XYLayerNoESQLY.
type XYYCountMetric struct {
	Axis        *YAxis             `json:"axis,omitempty"`
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       *string            `json:"field,omitempty"`
	Filter      FilterSimple       `json:"filter"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// XYYCounterRate is a kind of XYLayerNoESQLY.
type XYYCounterRate struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter FilterSimple       `json:"filter"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// XYYCumulativeSum is a kind of XYLayerNoESQLY.
type XYYCumulativeSum struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter FilterSimple       `json:"filter"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// XYYDifferences is a kind of XYLayerNoESQLY.
type XYYDifferences struct {
	Axis   *YAxis                `json:"axis,omitempty"`
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter FilterSimple          `json:"filter"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// XYYFormula is a kind of XYLayerNoESQLY.
type XYYFormula struct {
	Axis    *YAxis             `json:"axis,omitempty"`
	Color   PieESQLMetricColor `json:"color,omitzero"`
	Filter  FilterSimple       `json:"filter"`
	Format  FormatType         `json:"format,omitzero"`
	Formula string             `json:"formula"`
	Label   *string            `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// XYYLastValue is a kind of XYLayerNoESQLY.
type XYYLastValue struct {
	Axis       *YAxis             `json:"axis,omitempty"`
	Color      PieESQLMetricColor `json:"color,omitzero"`
	Field      string             `json:"field"`
	Filter     FilterSimple       `json:"filter"`
	Format     FormatType         `json:"format,omitzero"`
	Label      *string            `json:"label,omitempty"`
	MultiValue *bool              `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeField        string                    `json:"time_field"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// XYYMovingAverage is a kind of XYLayerNoESQLY.
type XYYMovingAverage struct {
	Axis   *YAxis                `json:"axis,omitempty"`
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter FilterSimple          `json:"filter"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
	Window           *float64                  `json:"window,omitempty"`
}

// XYYPercentile is a kind of XYLayerNoESQLY.
type XYYPercentile struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter FilterSimple       `json:"filter"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                    `json:"operation"`
	Percentile       *float64                  `json:"percentile,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// XYYPercentileRanks is a kind of XYLayerNoESQLY.
type XYYPercentileRanks struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter FilterSimple       `json:"filter"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                    `json:"operation"`
	Rank             *float64                  `json:"rank,omitempty"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// XYYStatsMetric is a kind of XYLayerNoESQLY.
type XYYStatsMetric struct {
	Axis             *YAxis                            `json:"axis,omitempty"`
	Color            PieESQLMetricColor                `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           FilterSimple                      `json:"filter"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting         `json:"time_scale"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// XYYSumMetric is a kind of XYLayerNoESQLY.
type XYYSumMetric struct {
	Axis        *YAxis             `json:"axis,omitempty"`
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      FilterSimple       `json:"filter"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// XYYUniqueCountMetric is a kind of XYLayerNoESQLY.
type XYYUniqueCountMetric struct {
	Axis        *YAxis             `json:"axis,omitempty"`
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      FilterSimple       `json:"filter"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                    `json:"operation"`
	ReducedTimeRange *string                   `json:"reduced_time_range,omitempty"`
	TimeScale        OperationTimeScaleSetting `json:"time_scale"`
	TimeShift        *string                   `json:"time_shift,omitempty"`
}

// YAxis is part of XYLayerESQLY, XYYCountMetric, XYYCounterRate and others.
type YAxis string

// YDomain is part of VisAPIXYAxisConfigY.
type YDomain struct{ wire.Union }

// YDomainFrom makes a union of one of its kinds and sets its "type".
func YDomainFrom[T VisAPIDomainFull | VisAPIDomainFit | VisAPIDomainCustom](kind T) YDomain {
	switch v := any(&kind).(type) {
	case *VisAPIDomainFull:
		v.Type = "full"
	case *VisAPIDomainFit:
		v.Type = "fit"
	case *VisAPIDomainCustom:
		v.Type = "custom"
	}
	return YDomain{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: custom, fit and full.
func (u YDomain) Discriminator() string { return u.Text("type") }

// AsVisAPIDomainFull reads it as VisAPIDomainFull. It fails where "type" is that of another kind.
func (u YDomain) AsVisAPIDomainFull() (VisAPIDomainFull, error) {
	return wire.AsTagged[VisAPIDomainFull](u.Union, "type", "full")
}

// AsVisAPIDomainFit reads it as VisAPIDomainFit. It fails where "type" is that of another kind.
func (u YDomain) AsVisAPIDomainFit() (VisAPIDomainFit, error) {
	return wire.AsTagged[VisAPIDomainFit](u.Union, "type", "fit")
}

// AsVisAPIDomainCustom reads it as VisAPIDomainCustom. It fails where "type" is that of another kind.
func (u YDomain) AsVisAPIDomainCustom() (VisAPIDomainCustom, error) {
	return wire.AsTagged[VisAPIDomainCustom](u.Union, "type", "custom")
}

// YScale is part of VisAPIXYAxisConfigY.
type YScale string

// ListDashboardsParams holds the query parameters of ListDashboards.
type ListDashboardsParams struct {
	ExcludedTags []string `form:"excluded_tags,omitempty" json:"excluded_tags,omitempty"`
	Page         *float64 `form:"page,omitempty" json:"page,omitempty"`
	PerPage      *float64 `form:"per_page,omitempty" json:"per_page,omitempty"`
	Query        *string  `form:"query,omitempty" json:"query,omitempty"`
	Tags         []string `form:"tags,omitempty" json:"tags,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListDashboards = wire.Operation{ID: "ListDashboards", Method: http.MethodGet, Path: "/api/dashboards", Scope: wire.SpaceScope}

// ListDashboards calls GET /api/dashboards.
//
// Kibana: GET /api/dashboards (experimental since 9.4), acts in the space of the call.
func (c *Client) ListDashboards(ctx context.Context, params *ListDashboardsParams, opts ...wire.RequestEditorFn) (*ListDashboardsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "excluded_tags", params.ExcludedTags)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "query", params.Query)
		wire.AddEach(&query, "tags", params.Tags)
	}
	return wire.Object[ListDashboardsResponse](ctx, c.conn, &opListDashboards, wire.Request{Query: query}, opts)
}

var opCreateDashboard = wire.Operation{ID: "CreateDashboard", Method: http.MethodPost, Path: "/api/dashboards", Scope: wire.SpaceScope}

// CreateDashboard calls POST /api/dashboards.
//
// Kibana: POST /api/dashboards (experimental since 9.4), acts in the space of the call.
func (c *Client) CreateDashboard(ctx context.Context, body *DashboardData, opts ...wire.RequestEditorFn) (*CreateDashboardResponse, error) {
	return wire.Object[CreateDashboardResponse](ctx, c.conn, &opCreateDashboard, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteDashboard = wire.Operation{ID: "DeleteDashboard", Method: http.MethodDelete, Path: "/api/dashboards/{id}", Scope: wire.SpaceScope}

// DeleteDashboard calls DELETE /api/dashboards/{id}.
//
// Kibana: DELETE /api/dashboards/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) DeleteDashboard(ctx context.Context, id string, opts ...wire.RequestEditorFn) (json.RawMessage, error) {
	return wire.Value[json.RawMessage](ctx, c.conn, &opDeleteDashboard, wire.Request{Path: []string{id}}, opts)
}

var opGetDashboard = wire.Operation{ID: "GetDashboard", Method: http.MethodGet, Path: "/api/dashboards/{id}", Scope: wire.SpaceScope}

// GetDashboard calls GET /api/dashboards/{id}.
//
// Kibana: GET /api/dashboards/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) GetDashboard(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Dashboard, error) {
	return wire.Object[Dashboard](ctx, c.conn, &opGetDashboard, wire.Request{Path: []string{id}}, opts)
}

var opUpdateDashboard = wire.Operation{ID: "UpdateDashboard", Method: http.MethodPut, Path: "/api/dashboards/{id}", Scope: wire.SpaceScope}

// UpdateDashboard calls PUT /api/dashboards/{id}.
//
// Kibana: PUT /api/dashboards/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) UpdateDashboard(ctx context.Context, id string, body *UpdateDashboardRequest, opts ...wire.RequestEditorFn) (*CreateDashboardResponse, error) {
	return wire.Object[CreateDashboardResponse](ctx, c.conn, &opUpdateDashboard, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}
