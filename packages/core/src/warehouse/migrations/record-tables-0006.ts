/**
 * The tables of transaction records as they were when migration 0006 was written. A released migration is
 * frozen: a test compares the migrated schema with the vocabulary of today, and when they differ the next
 * migration is due.
 */
export const recordTables0006: Readonly<Record<string, string>> = {
  entry_summary:
    '"entry_no" varchar not null, "entry_type" varchar, "port_entry" varchar, "port_unlading" varchar, "mode" varchar, "importer" bigint, "consignee" bigint, "notify" bigint, "filer" bigint, "surety" bigint, "bond_no" varchar, "single_bond" boolean, "secured_amount" bigint, "entry_date" date, "import_date" date, "release_date" date, "summary_date" date, "summary_due" date, "payment_date" date, "payment_due" date, "payment_type" varchar, "statement_no" varchar, "state_destination" varchar, "team" varchar, "center" varchar, "line_count" bigint, "total_value" bigint, "duty_est" bigint, "tax_est" bigint, "fee_est" bigint, "mpf_est" bigint, "hmf_est" bigint, "ad_est" bigint, "cvd_est" bigint, "total_est" bigint, "electronic" boolean, "remote_filing" boolean, "docs_required" boolean, "reject_count" bigint, "cancelled" boolean, "consolidated" boolean, "recon_flag" boolean, "recon_issue" varchar, "reconciled_date" date, "suspended" boolean, "suspended_date" date, "extended" boolean, "extension_count" bigint, "liq_date" date, "control_status" varchar, "collection_status" varchar, "ftz_id" varchar',
  entry_line:
    '"entry_no" varchar not null, "line_no" varchar not null, "entry_type" varchar, "entry_date" date, "statistical_month" date, "port_entry" varchar, "mode" varchar, "center" varchar, "importer" bigint, "manufacturer" bigint, "exporter" bigint, "sold_to" bigint, "delivered_to" bigint, "filer" bigint, "hts10" varchar, "origin" varchar, "export_country" varchar, "export_date" date, "lading_port" varchar, "spi" varchar, "entered_value" bigint, "charges" bigint, "qty1" decimal(18,2), "uom1" varchar, "qty2" decimal(18,2), "uom2" varchar, "qty_required" boolean, "gross_weight_kg" decimal(18,0), "mfn_rate" decimal(18,6), "duty_rate_applied" decimal(18,6), "pref_rate" decimal(18,6), "duty_paid" bigint, "s201_duty" bigint, "s232_duty" bigint, "s301_duty" bigint, "other99_duty" bigint, "mpf" bigint, "hmf" bigint, "mpf_exempt" boolean, "ad_case" varchar, "cvd_case" varchar, "ad_deposit" bigint, "cvd_deposit" bigint, "adcvd_cash" bigint, "related_flag" boolean, "first_sale" boolean, "textile_category" varchar, "sme" decimal(18,2), "tariff_preference_level" boolean, "in_quota" boolean, "quota_subject" boolean, "product_key" varchar, "invoice_key" varchar, "census_warning" boolean, "override" boolean, "pga_required" boolean, "disclaimed" boolean, "reviewed" boolean, "imputed" boolean, "mra_partner" boolean',
  entry_tariff:
    '"entry_no" varchar not null, "line_no" varchar not null, "ordinal" bigint not null, "entry_date" date, "hts" varchar, "value" bigint, "duty" bigint, "rate" decimal(18,6), "qty" decimal(18,2), "uom" varchar',
  line_fee:
    '"entry_no" varchar not null, "line_no" varchar not null, "entry_date" date, "fee_class" varchar not null, "tax" boolean, "fee" bigint',
  adcvd_line:
    '"entry_no" varchar not null, "line_no" varchar not null, "entry_date" date, "case_no" varchar not null, "countervailing" boolean, "bond_cash" varchar, "rate" decimal(18,6), "value" bigint, "qty" decimal(18,4), "duty" bigint',
  psc: '"psc_no" varchar not null, "entry_no" varchar, "port_entry" varchar, "center" varchar, "entry_date" date, "summary_date" date, "psc_date" date, "reason" varchar, "old_total" bigint, "new_total" bigint',
  reconciliation:
    '"recon_no" varchar not null, "importer" bigint, "port_entry" varchar, "issue" varchar, "filed" date, "entry_count" bigint, "original_total" bigint, "recon_total" bigint',
  claim_1520d:
    '"claim_no" varchar not null, "entry_no" varchar, "port_entry" varchar, "spi" varchar, "filed" date, "decided" date, "approved" boolean, "refund" bigint',
  release:
    '"entry_no" varchar not null, "port" varchar, "mode" varchar, "center" varchar, "importer" bigint, "entry_filed_ts" timestamp, "arrival_ts" timestamp, "release_ts" timestamp, "gate_out_ts" timestamp, "release_date" date, "hold_count" bigint, "docs_before_release" boolean, "touchless" boolean, "fast" boolean, "partner" boolean, "reversed" boolean',
  release_event:
    '"entry_no" varchar not null, "event_no" bigint not null, "port" varchar, "disposition" varchar, "event_ts" timestamp, "event_date" date, "agency" varchar',
  hold: '"hold_no" varchar not null, "entry_no" varchar, "port" varchar, "agency" varchar, "reason" varchar, "start_ts" timestamp, "end_ts" timestamp, "start_date" date',
  detention:
    '"detention_no" varchar not null, "entry_no" varchar, "port" varchar, "origin" varchar, "commodity" varchar, "reason" varchar, "forced_labor" boolean, "uflpa" boolean, "ipr" boolean, "value" bigint, "detained" date, "decision" date, "outcome" varchar, "avoided_cost" bigint',
  redelivery:
    '"notice_no" varchar not null, "entry_no" varchar, "port" varchar, "issued" date, "reason" varchar, "complied_on_time" boolean',
  bill: '"bill_no" varchar not null, "port" varchar, "mode" varchar, "arrival_date" date, "origin" varchar, "teu" decimal(18,1), "section321" boolean, "et86" boolean, "data_pilot" boolean, "declared_value" bigint, "carrier_class" varchar, "high_risk" boolean, "assessed" boolean',
  bill_container:
    '"container_arrival_no" varchar not null, "bill_no" varchar, "port" varchar, "mode" varchar, "arrival_date" date, "lading_port" varchar, "csi_port" boolean, "teu" decimal(18,1)',
  mail_piece:
    '"piece_no" varchar not null, "port" varchar, "arrival_date" date, "origin" varchar, "advance_data" boolean, "declared_value" bigint, "assessed" boolean',
  isf: '"isf_no" varchar not null, "importer" bigint, "port" varchar, "isf_ts" timestamp, "lading_ts" timestamp, "lading_date" date, "matched" boolean, "versions" bigint',
  inbond:
    '"inbond_no" varchar not null, "type" varchar, "port" varchar, "destination_port" varchar, "initiated" date, "arrival" date, "closed" date, "value" bigint',
  ftz_admission:
    '"admission_no" varchar not null, "zone" varchar, "port" varchar, "admitted" date, "zone_status" varchar, "origin" varchar, "admitted_value" bigint',
  pga_message:
    '"pga_no" varchar not null, "entry_no" varchar, "port" varchar, "agency" varchar, "received_ts" timestamp, "proceed_ts" timestamp, "received_date" date',
  exam: '"exam_no" varchar not null, "entry_no" varchar, "container_arrival_no" varchar, "bill_no" varchar, "port" varchar, "mode" varchar, "center" varchar, "importer" bigint, "officer" bigint, "type" varchar, "selectivity" varchar, "targeted" boolean, "outbound" boolean, "agriculture" boolean, "safety" boolean, "ipr_target" boolean, "score" decimal(18,3), "discrepancy" boolean, "finding" boolean, "seizure" boolean, "anomaly" boolean, "confirmed" boolean, "pest" boolean, "violation" boolean, "sample_taken" boolean, "officer_hours" decimal(18,2), "exam_cost" bigint, "trade_cost" bigint, "ordered_ts" timestamp, "completed_ts" timestamp, "ordered_date" date',
  finding:
    '"exam_no" varchar not null, "finding_line" bigint not null, "port" varchar, "found" date, "category" varchar, "material" boolean, "revenue_change" bigint',
  alert:
    '"alert_no" varchar not null, "rule" varchar, "port" varchar, "entry_no" varchar, "raised" date, "waived" boolean, "finding" boolean',
  lab_sample:
    '"sample_no" varchar not null, "exam_no" varchar, "port" varchar, "laboratory" varchar, "receipt_date" date, "report_date" date, "discrepant" boolean, "rate_change" boolean',
  ean: '"ean_no" varchar not null, "port" varchar, "origin" varchar, "issued" date, "reason" varchar, "action" varchar',
  cm_sample:
    '"entry_no" varchar not null, "line_no" varchar not null, "fiscal_year" bigint, "stratum" varchar, "port" varchar, "center" varchar, "importer" bigint, "drawn" date, "due" date, "closed" date, "completed" boolean, "partner" boolean, "focus_industry" boolean, "preference_line" boolean, "scope_line" boolean, "value" bigint, "paid" bigint, "due_amount" bigint, "major" boolean, "material" boolean, "discrepancy" boolean, "disc_classification" boolean, "disc_value" boolean, "disc_marking" boolean, "disc_origin" boolean, "disc_quantity" boolean, "disc_preference" boolean, "disc_adcvd" boolean',
  cm_stratum:
    '"fiscal_year" bigint not null, "stratum" varchar not null, "frame_lines" bigint, "frame_value" bigint, "sample_lines" bigint',
  validation_activity:
    '"activity_no" varchar not null, "entry_no" varchar, "port" varchar, "center" varchar, "team" varchar, "importer" bigint, "analyst" bigint, "type" varchar, "trigger" varchar, "opened" date, "due" date, "closed" date, "discrepant" boolean, "failed" boolean, "revenue_change" bigint, "referred" boolean, "reopened" boolean',
  validation_line:
    '"activity_no" varchar not null, "entry_no" varchar not null, "line_no" varchar not null, "port" varchar, "reviewed" date, "discrepant" boolean, "value" bigint, "revenue_change" bigint',
  entity_screen:
    '"screen_no" varchar not null, "entity" bigint, "port" varchar, "screened" date, "hit" boolean, "confirmed" boolean',
  info_request:
    '"request_no" varchar not null, "entry_no" varchar, "port" varchar, "center" varchar, "form" varchar, "importer" bigint, "issued" date, "response" date, "proposed" boolean, "taken" boolean, "followed_by_29" boolean, "revenue_change" bigint',
  origin_verification:
    '"verification_no" varchar not null, "entry_no" varchar, "port" varchar, "spi" varchar, "origin" varchar, "topic" varchar, "opened" date, "closed" date, "denied" boolean, "revenue_change" bigint',
  ruling: '"ruling_no" varchar not null, "office" varchar, "subject" varchar, "received" date, "issued" date',
  export_review:
    '"review_no" varchar not null, "port" varchar, "reviewed" date, "compliant" boolean, "lines" bigint, "hours" decimal(18,2)',
  liquidation:
    '"entry_no" varchar not null, "port_entry" varchar, "center" varchar, "importer" bigint, "entry_type" varchar, "entry_date" date, "liq_date" date not null, "type" varchar, "reason" varchar, "deemed" boolean, "reliq" boolean, "extended" boolean, "suspended" boolean, "extension_count" bigint, "suspension_start" date, "suspension_lifted" date, "adcvd" boolean, "est_total" bigint, "liquidated_total" bigint, "change" bigint, "interest" bigint, "adcvd_deposit" bigint, "adcvd_final" bigint',
  protest:
    '"protest_no" varchar not null, "entry_no" varchar not null, "port" varchar, "center" varchar, "importer" bigint, "type" varchar, "status" varchar, "issue" varchar, "liq_date" date, "filed" date, "decision_date" date, "approved" boolean, "partial" boolean, "afr_requested" boolean, "afr_granted" boolean, "accelerated" boolean, "summons" boolean, "amount" bigint',
  collection:
    '"receipt_no" varchar not null, "entry_no" varchar, "port" varchar, "payer" bigint, "class" varchar not null, "source" varchar, "posted" date, "amount" bigint, "deferred_amount" bigint, "deferred" boolean, "ach" boolean, "pms" boolean, "statement_no" varchar',
  statement:
    '"statement_no" varchar not null, "port" varchar, "filer" bigint, "kind" varchar, "printed" date, "due" date, "paid" date, "duty" bigint, "tax" bigint, "fees" bigint, "adcvd" bigint, "interest" bigint, "summaries" bigint',
  refund:
    '"refund_no" varchar not null, "entry_no" varchar, "port" varchar, "payee" bigint, "source" varchar, "approval_date" date, "refund_date" date, "refund_amount" bigint, "interest" bigint',
  drawback_claim:
    '"claim_no" varchar not null, "port" varchar, "claimant" bigint, "provision" varchar, "filed_date" date, "liquidated_date" date, "accelerated" boolean, "claimed_amount" bigint, "allowed_amount" bigint, "paid_amount" bigint',
  bill_receivable:
    '"bill_no" varchar not null, "entry_no" varchar, "port" varchar, "debtor" bigint, "surety" bigint, "bill_type" varchar, "adcvd" boolean, "case_no" varchar, "new_shipper" boolean, "issue_date" date, "due_date" date, "paid_date" date, "closed_date" date, "principal" bigint, "interest" bigint, "paid_to_date" bigint, "balance" bigint, "writeoff_amount" bigint, "referral_eligible" boolean, "referred" boolean, "protested" boolean',
  receivable_snapshot:
    '"as_of_date" date not null, "receivable_class" varchar not null, "gross_receivable" bigint, "allowance" bigint',
  debit_voucher:
    '"voucher_no" varchar not null, "statement_no" varchar, "bill_no" varchar, "port" varchar, "payer" bigint, "voucher_date" date, "interest_start" date, "dv_amount" bigint, "fee" bigint, "recovered" bigint',
  importer_sanction:
    '"sanction_no" varchar not null, "importer" bigint, "port" varchar, "placed" date, "lifted" date, "reason" varchar',
  adcvd_order:
    '"case_no" varchar not null, "countervailing" boolean, "country" varchar, "product" varchar, "order_date" date, "effective" date, "revoked" date, "all_others_rate" decimal(18,6)',
  adcvd_message:
    '"message_no" varchar not null, "case_no" varchar, "kind" varchar, "issued" date, "period_from" date, "period_to" date, "suspension_lifted" date',
  scope_map:
    '"case_no" varchar not null, "hts" varchar not null, "origin" varchar not null, "valid_from" date not null, "valid_to" date',
  eapa_case:
    '"eapa_no" varchar not null, "case_no" varchar, "accused" bigint, "origin" varchar, "received" date, "initiated" date, "initiation_deadline" date, "interim_measures" date, "interim_deadline" date, "determined" date, "determination_deadline" date, "affirmative" boolean, "duty_identified" bigint',
  seizure:
    '"seizure_no" varchar not null, "entry_no" varchar, "exam_no" varchar, "port" varchar, "mode" varchar, "violator" bigint, "origin" varchar, "seized" date, "statute" varchar, "domestic_value" bigint, "msrp" bigint, "ipr" boolean, "ipr_type" varchar, "hs_risk" boolean, "textile" boolean, "operation" varchar',
  seizure_line:
    '"seizure_no" varchar not null, "line_no" bigint not null, "port" varchar, "seized" date, "product" varchar, "brand" varchar, "origin" varchar, "quantity" decimal(18,2), "domestic_value" bigint, "msrp" bigint, "ipr" boolean',
  seizure_case:
    '"case_no" varchar not null, "seizure_no" varchar, "port" varchar, "seizure_date" date, "petition_date" date, "disposition" date, "petitioned" boolean, "forfeited" boolean, "remitted" boolean, "closed" boolean',
  penalty_case:
    '"case_no" varchar not null, "entry_no" varchar, "port" varchar, "violator" bigint, "statute" varchar, "culpability" varchar, "textile" boolean, "notice_date" date, "petition_date" date, "decision_date" date, "closed" date, "limit_date" date, "expired" boolean, "assessed" bigint, "mitigated" bigint, "collected" bigint, "balance" bigint, "duty_loss" bigint, "duty_recovered" bigint',
  ld_case:
    '"case_no" varchar not null, "entry_no" varchar, "bond_no" varchar, "port" varchar, "principal" bigint, "surety" bigint, "breach" varchar, "notice_date" date, "closed" date, "assessed" bigint, "mitigated" bigint, "collected" bigint',
  prior_disclosure:
    '"disclosure_no" varchar not null, "port" varchar, "party" bigint, "received" date, "decided" date, "valid" boolean, "tendered" bigint',
  allegation:
    '"allegation_no" varchar not null, "issue" varchar, "origin" varchar, "port" varchar, "accused" bigint, "received" date, "closed" date, "substantiated" boolean',
  referral:
    '"referral_no" varchar not null, "port" varchar, "issue" varchar, "referred" date, "accepted" boolean',
  case_outcome:
    '"outcome_no" varchar not null, "issue" varchar, "decided" date, "arrests" bigint, "indictments" bigint, "convictions" bigint',
  exclusion_order: '"order_no" varchar not null, "general" boolean, "effective" date, "expired" date',
  exclusion_action:
    '"action_no" varchar not null, "order_no" varchar, "port" varchar, "acted" date, "kind" varchar',
  recordation: '"recordation_no" varchar not null, "kind" varchar, "effective" date, "expires" date',
  wro: '"wro_no" varchar not null, "kind" varchar, "country" varchar, "effective" date, "inactive" date',
  wro_petition:
    '"petition_no" varchar not null, "wro_no" varchar, "petitioner" bigint, "filed" date, "decided" date, "modified" boolean',
  audit:
    '"audit_no" varchar not null, "account" bigint, "type" varchar, "field_office" varchar, "notified_date" date, "planned_date" date, "report_date" date, "completed" date, "identified" bigint, "recommended" bigint, "billed" bigint, "collected_to_date" bigint, "audit_cost" bigint',
  audit_collection:
    '"audit_no" varchar not null, "receipt_no" varchar not null, "posted" date, "collected" bigint',
  bond: '"bond_no" varchar not null, "type" varchar, "activity" varchar, "principal" bigint, "surety" bigint, "co_surety" bigint, "amount" bigint, "liability" bigint, "effective" date, "terminated" date, "insufficient" boolean',
  bond_notice: '"notice_no" varchar not null, "bond_no" varchar, "notified" date, "cured" date',
  surety_demand:
    '"demand_no" varchar not null, "bond_no" varchar, "bill_no" varchar, "surety" bigint, "demanded" date, "demand_amount" bigint, "paid" bigint',
  trade_partner:
    '"importer" bigint not null, "valid_from" date not null, "valid_to" date, "address" bigint, "importer_type" varchar, "center" varchar, "first_entry" date, "licence_port" varchar',
  business_register:
    '"business" bigint not null, "register_year" bigint not null, "receipts_band" varchar, "payroll_band" varchar, "employment_band" varchar',
  partner:
    '"importer" bigint not null, "programme" varchar not null, "tier" varchar, "certified_from" date not null, "certified_to" date, "validated" boolean, "isa" boolean, "ended_by" varchar',
  partner_application:
    '"application_no" varchar not null, "importer" bigint, "programme" varchar, "applied" date, "decided" date, "certified" boolean',
  partner_validation:
    '"validation_no" varchar not null, "importer" bigint, "initiated" date, "completed" date, "compliant" boolean',
  account_assignment:
    '"importer" bigint not null, "center" varchar, "assigned_from" date not null, "assigned_to" date, "industry_value" bigint',
  factory_visit:
    '"visit_no" varchar not null, "country" varchar, "manufacturer" bigint, "visited" date, "objective" varchar, "spi" varchar, "closed" boolean, "refused" boolean, "noncompliant" boolean, "transship_evidence" boolean, "pref_violation" boolean, "verified_capacity" decimal(18,0), "duty_recovered" bigint',
  quota_limit:
    '"quota_no" varchar not null, "kind" varchar, "country" varchar, "hts" varchar, "opens" date not null, "closes" date, "limit_qty" decimal(18,2), "unit" varchar',
  quota_charge:
    '"quota_no" varchar not null, "opens" date not null, "charged" date not null, "port" varchar not null, "qty_charged" decimal(18,2), "entries" bigint',
  staff_position:
    '"month" date not null, "unit" varchar not null, "position" varchar not null, "revenue_position" boolean, "onboard" decimal(18,2), "mandated" bigint, "departures" bigint',
  staff_time:
    '"day" date not null, "unit" varchar not null, "task" varchar not null, "revenue_function" boolean, "hours" decimal(18,2)',
  cost_ledger:
    '"month" date not null, "unit" varchar not null, "activity" varchar not null, "fund" varchar, "cost" bigint',
  export_line:
    '"itn" varchar not null, "line_no" varchar not null, "exporter" bigint, "filer" bigint, "port" varchar, "destination" varchar, "mode" varchar, "export_date" date, "schedule_b" varchar, "foreign_domestic" varchar, "licence_code" varchar, "fas_value" bigint, "qty1" decimal(18,0), "uom1" varchar, "shipping_weight_kg" decimal(18,0)',
  export_filing:
    '"filing_no" varchar not null, "filer" bigint, "port" varchar, "filed_ts" timestamp, "deadline_ts" timestamp, "filed_date" date, "fatal" boolean',
  mirror_flow:
    '"year" bigint not null, "partner" varchar not null, "commodity" varchar not null, "partner_fob" bigint, "quantity_kg" decimal(18,0)',
  world_flow:
    '"year" bigint not null, "exporter_country" varchar not null, "importer_country" varchar not null, "commodity" varchar not null, "value" bigint',
  macro: '"series" varchar not null, "year" bigint not null, "quarter" bigint not null, "value" bigint',
  message:
    '"message_no" varchar not null, "application" varchar, "record_key" varchar, "attempt" bigint, "port" varchar, "received_ts" timestamp, "received_date" date, "rejected" boolean, "cause" varchar',
  record_version:
    '"subject" varchar not null, "record_key" varchar not null, "version" bigint not null, "changed" date, "cancelled" boolean',
  load_batch:
    '"extract" varchar not null, "subject" varchar not null, "cadence" varchar, "source_ts" timestamp, "loaded_ts" timestamp, "loaded_date" date, "late" boolean, "rows_control" bigint, "rows_loaded" bigint, "rows_quarantined" bigint, "control_total" bigint, "loaded_total" bigint',
  record_audit:
    '"extract" varchar not null, "subject" varchar not null, "rule" varchar not null, "severity" varchar, "loaded_date" date, "checked" bigint, "failed" bigint',
};
