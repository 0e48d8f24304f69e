/**
 * The tables of transaction records as they were when migration 0006 was written. A released migration is
 * frozen: a test compares the migrated schema with the vocabulary of today, and when they differ the next
 * migration is due.
 */
export const recordTables0006: Readonly<Record<string, string>> = {
  entry_summary:
    '"entry_no" varchar not null, "entry_type" varchar not null, "port_entry" varchar not null, "port_unlading" varchar, "mode" varchar not null, "importer" bigint not null, "consignee" bigint, "notify" bigint, "filer" bigint not null, "surety" bigint, "bond_no" varchar, "single_bond" boolean not null, "secured_amount" bigint not null, "entry_date" date not null, "import_date" date, "release_date" date, "summary_date" date, "summary_due" date, "payment_date" date, "payment_due" date, "payment_type" varchar, "statement_no" varchar, "state_destination" varchar, "team" varchar, "center" varchar, "line_count" bigint not null, "total_value" bigint not null, "duty_est" bigint not null, "tax_est" bigint not null, "fee_est" bigint not null, "mpf_est" bigint not null, "hmf_est" bigint not null, "ad_est" bigint not null, "cvd_est" bigint not null, "total_est" bigint not null, "electronic" boolean not null, "remote_filing" boolean not null, "docs_required" boolean not null, "reject_count" bigint not null, "cancelled" boolean not null, "consolidated" boolean not null, "recon_flag" boolean not null, "recon_issue" varchar, "reconciled_date" date, "suspended" boolean not null, "suspended_date" date, "extended" boolean not null, "extension_count" bigint not null, "liq_date" date, "control_status" varchar, "collection_status" varchar, "ftz_id" varchar',
  entry_line:
    '"entry_no" varchar not null, "line_no" varchar not null, "entry_type" varchar not null, "entry_date" date not null, "statistical_month" date not null, "port_entry" varchar not null, "mode" varchar not null, "center" varchar, "importer" bigint not null, "manufacturer" bigint, "exporter" bigint, "sold_to" bigint, "delivered_to" bigint, "filer" bigint not null, "hts10" varchar not null, "origin" varchar not null, "export_country" varchar, "export_date" date, "lading_port" varchar, "spi" varchar, "entered_value" bigint not null, "charges" bigint not null, "qty1" decimal(18,2), "uom1" varchar, "qty2" decimal(18,2), "uom2" varchar, "qty_required" boolean not null, "gross_weight_kg" decimal(18,0), "mfn_rate" decimal(18,6), "duty_rate_applied" decimal(18,6), "pref_rate" decimal(18,6), "duty_paid" bigint not null, "s201_duty" bigint not null, "s232_duty" bigint not null, "s301_duty" bigint not null, "other99_duty" bigint not null, "mpf" bigint not null, "hmf" bigint not null, "mpf_exempt" boolean not null, "ad_case" varchar, "cvd_case" varchar, "ad_deposit" bigint not null, "cvd_deposit" bigint not null, "adcvd_cash" bigint not null, "related_flag" boolean not null, "first_sale" boolean not null, "textile_category" varchar, "sme" decimal(18,2), "tariff_preference_level" boolean not null, "in_quota" boolean not null, "quota_subject" boolean not null, "product_key" varchar, "invoice_key" varchar, "census_warning" boolean not null, "override" boolean not null, "pga_required" boolean not null, "disclaimed" boolean not null, "reviewed" boolean not null, "imputed" boolean not null, "mra_partner" boolean not null',
  entry_tariff:
    '"entry_no" varchar not null, "line_no" varchar not null, "ordinal" bigint not null, "entry_date" date not null, "hts" varchar not null, "value" bigint not null, "duty" bigint not null, "rate" decimal(18,6), "qty" decimal(18,2), "uom" varchar',
  line_fee:
    '"entry_no" varchar not null, "line_no" varchar not null, "entry_date" date not null, "fee_class" varchar not null, "tax" boolean not null, "fee" bigint not null',
  adcvd_line:
    '"entry_no" varchar not null, "line_no" varchar not null, "entry_date" date not null, "case_no" varchar not null, "countervailing" boolean not null, "bond_cash" varchar not null, "rate" decimal(18,6), "value" bigint not null, "qty" decimal(18,4), "duty" bigint not null',
  psc: '"psc_no" varchar not null, "entry_no" varchar not null, "port_entry" varchar not null, "center" varchar, "entry_date" date not null, "summary_date" date not null, "psc_date" date not null, "reason" varchar, "old_total" bigint not null, "new_total" bigint not null',
  reconciliation:
    '"recon_no" varchar not null, "importer" bigint not null, "port_entry" varchar not null, "issue" varchar not null, "filed" date not null, "entry_count" bigint not null, "original_total" bigint not null, "recon_total" bigint not null',
  claim_1520d:
    '"claim_no" varchar not null, "entry_no" varchar not null, "port_entry" varchar not null, "spi" varchar not null, "filed" date not null, "decided" date, "approved" boolean not null, "refund" bigint not null',
  release:
    '"entry_no" varchar not null, "port" varchar not null, "mode" varchar not null, "center" varchar, "importer" bigint not null, "entry_filed_ts" timestamp not null, "arrival_ts" timestamp, "release_ts" timestamp, "gate_out_ts" timestamp, "release_date" date, "hold_count" bigint not null, "docs_before_release" boolean not null, "touchless" boolean not null, "fast" boolean not null, "partner" boolean not null, "reversed" boolean not null',
  release_event:
    '"entry_no" varchar not null, "event_no" bigint not null, "port" varchar not null, "disposition" varchar not null, "event_ts" timestamp not null, "event_date" date not null, "agency" varchar',
  hold: '"hold_no" varchar not null, "entry_no" varchar, "port" varchar not null, "agency" varchar not null, "reason" varchar not null, "start_ts" timestamp not null, "end_ts" timestamp, "start_date" date not null',
  detention:
    '"detention_no" varchar not null, "entry_no" varchar, "port" varchar not null, "origin" varchar not null, "commodity" varchar not null, "reason" varchar not null, "forced_labor" boolean not null, "uflpa" boolean not null, "ipr" boolean not null, "value" bigint not null, "detained" date not null, "decision" date, "outcome" varchar, "avoided_cost" bigint not null',
  redelivery:
    '"notice_no" varchar not null, "entry_no" varchar not null, "port" varchar not null, "issued" date not null, "reason" varchar not null, "complied_on_time" boolean not null',
  bill: '"bill_no" varchar not null, "port" varchar not null, "mode" varchar not null, "arrival_date" date not null, "origin" varchar, "teu" decimal(18,1), "section321" boolean not null, "et86" boolean not null, "data_pilot" boolean not null, "declared_value" bigint not null, "carrier_class" varchar not null, "high_risk" boolean not null, "assessed" boolean not null',
  bill_container:
    '"container_arrival_no" varchar not null, "bill_no" varchar not null, "port" varchar not null, "mode" varchar not null, "arrival_date" date not null, "lading_port" varchar, "csi_port" boolean not null, "teu" decimal(18,1) not null',
  mail_piece:
    '"piece_no" varchar not null, "port" varchar not null, "arrival_date" date not null, "origin" varchar not null, "advance_data" boolean not null, "declared_value" bigint not null, "assessed" boolean not null',
  isf: '"isf_no" varchar not null, "importer" bigint not null, "port" varchar not null, "isf_ts" timestamp not null, "lading_ts" timestamp not null, "lading_date" date not null, "matched" boolean not null, "versions" bigint not null',
  inbond:
    '"inbond_no" varchar not null, "type" varchar not null, "port" varchar not null, "destination_port" varchar, "initiated" date not null, "arrival" date, "closed" date, "value" bigint not null',
  ftz_admission:
    '"admission_no" varchar not null, "zone" varchar not null, "port" varchar not null, "admitted" date not null, "zone_status" varchar, "origin" varchar, "admitted_value" bigint not null',
  pga_message:
    '"pga_no" varchar not null, "entry_no" varchar not null, "port" varchar not null, "agency" varchar not null, "received_ts" timestamp not null, "proceed_ts" timestamp, "received_date" date not null',
  exam: '"exam_no" varchar not null, "entry_no" varchar, "container_arrival_no" varchar, "bill_no" varchar, "port" varchar not null, "mode" varchar not null, "center" varchar, "importer" bigint, "officer" bigint, "type" varchar not null, "selectivity" varchar not null, "targeted" boolean not null, "outbound" boolean not null, "agriculture" boolean not null, "safety" boolean not null, "ipr_target" boolean not null, "score" decimal(18,3), "discrepancy" boolean not null, "finding" boolean not null, "seizure" boolean not null, "anomaly" boolean not null, "confirmed" boolean not null, "pest" boolean not null, "violation" boolean not null, "sample_taken" boolean not null, "officer_hours" decimal(18,2) not null, "exam_cost" bigint not null, "trade_cost" bigint not null, "ordered_ts" timestamp not null, "completed_ts" timestamp, "ordered_date" date not null',
  finding:
    '"exam_no" varchar not null, "finding_line" bigint not null, "port" varchar not null, "found" date not null, "category" varchar not null, "material" boolean not null, "revenue_change" bigint not null',
  alert:
    '"alert_no" varchar not null, "rule" varchar not null, "port" varchar not null, "entry_no" varchar, "raised" date not null, "waived" boolean not null, "finding" boolean not null',
  lab_sample:
    '"sample_no" varchar not null, "exam_no" varchar, "port" varchar not null, "laboratory" varchar not null, "receipt_date" date not null, "report_date" date, "discrepant" boolean not null, "rate_change" boolean not null',
  ean: '"ean_no" varchar not null, "port" varchar not null, "origin" varchar not null, "issued" date not null, "reason" varchar not null, "action" varchar not null',
  cm_sample:
    '"entry_no" varchar not null, "line_no" varchar not null, "fiscal_year" bigint not null, "stratum" varchar not null, "port" varchar not null, "center" varchar, "importer" bigint not null, "drawn" date not null, "due" date not null, "closed" date, "completed" boolean not null, "partner" boolean not null, "focus_industry" boolean not null, "preference_line" boolean not null, "scope_line" boolean not null, "value" bigint not null, "paid" bigint not null, "due_amount" bigint not null, "major" boolean not null, "material" boolean not null, "discrepancy" boolean not null, "disc_classification" boolean not null, "disc_value" boolean not null, "disc_marking" boolean not null, "disc_origin" boolean not null, "disc_quantity" boolean not null, "disc_preference" boolean not null, "disc_adcvd" boolean not null',
  cm_stratum:
    '"fiscal_year" bigint not null, "stratum" varchar not null, "frame_lines" bigint not null, "frame_value" bigint not null, "sample_lines" bigint not null',
  validation_activity:
    '"activity_no" varchar not null, "entry_no" varchar, "port" varchar not null, "center" varchar, "team" varchar, "importer" bigint not null, "analyst" bigint, "type" varchar not null, "trigger" varchar not null, "opened" date not null, "due" date not null, "closed" date, "discrepant" boolean not null, "failed" boolean not null, "revenue_change" bigint not null, "referred" boolean not null, "reopened" boolean not null',
  validation_line:
    '"activity_no" varchar not null, "entry_no" varchar not null, "line_no" varchar not null, "port" varchar not null, "reviewed" date not null, "discrepant" boolean not null, "value" bigint not null, "revenue_change" bigint not null',
  entity_screen:
    '"screen_no" varchar not null, "entity" bigint not null, "port" varchar not null, "screened" date not null, "hit" boolean not null, "confirmed" boolean not null',
  info_request:
    '"request_no" varchar not null, "entry_no" varchar not null, "port" varchar not null, "center" varchar, "form" varchar not null, "importer" bigint not null, "issued" date not null, "response" date, "proposed" boolean not null, "taken" boolean not null, "followed_by_29" boolean not null, "revenue_change" bigint not null',
  origin_verification:
    '"verification_no" varchar not null, "entry_no" varchar not null, "port" varchar not null, "spi" varchar not null, "origin" varchar not null, "topic" varchar not null, "opened" date not null, "closed" date, "denied" boolean not null, "revenue_change" bigint not null',
  ruling:
    '"ruling_no" varchar not null, "office" varchar not null, "subject" varchar not null, "received" date not null, "issued" date',
  export_review:
    '"review_no" varchar not null, "port" varchar not null, "reviewed" date not null, "compliant" boolean not null, "lines" bigint not null, "hours" decimal(18,2) not null',
  liquidation:
    '"entry_no" varchar not null, "port_entry" varchar not null, "center" varchar, "importer" bigint not null, "entry_type" varchar not null, "entry_date" date not null, "liq_date" date not null, "type" varchar not null, "reason" varchar, "deemed" boolean not null, "reliq" boolean not null, "extended" boolean not null, "suspended" boolean not null, "extension_count" bigint not null, "suspension_start" date, "suspension_lifted" date, "adcvd" boolean not null, "est_total" bigint not null, "liquidated_total" bigint not null, "change" bigint not null, "interest" bigint not null, "adcvd_deposit" bigint not null, "adcvd_final" bigint not null',
  protest:
    '"protest_no" varchar not null, "entry_no" varchar not null, "port" varchar not null, "center" varchar, "importer" bigint not null, "type" varchar, "status" varchar not null, "issue" varchar not null, "liq_date" date not null, "filed" date not null, "decision_date" date, "approved" boolean not null, "partial" boolean not null, "afr_requested" boolean not null, "afr_granted" boolean not null, "accelerated" boolean not null, "summons" boolean not null, "amount" bigint not null',
  collection:
    '"receipt_no" varchar not null, "entry_no" varchar, "port" varchar not null, "payer" bigint not null, "class" varchar not null, "source" varchar not null, "posted" date not null, "amount" bigint not null, "deferred_amount" bigint not null, "deferred" boolean not null, "ach" boolean not null, "pms" boolean not null, "statement_no" varchar',
  statement:
    '"statement_no" varchar not null, "port" varchar not null, "filer" bigint not null, "kind" varchar not null, "printed" date not null, "due" date not null, "paid" date, "duty" bigint not null, "tax" bigint not null, "fees" bigint not null, "adcvd" bigint not null, "interest" bigint not null, "summaries" bigint not null',
  refund:
    '"refund_no" varchar not null, "entry_no" varchar, "port" varchar not null, "payee" bigint not null, "source" varchar not null, "approval_date" date not null, "refund_date" date not null, "refund_amount" bigint not null, "interest" bigint not null',
  drawback_claim:
    '"claim_no" varchar not null, "port" varchar not null, "claimant" bigint not null, "provision" varchar not null, "filed_date" date not null, "liquidated_date" date, "accelerated" boolean not null, "claimed_amount" bigint not null, "allowed_amount" bigint not null, "paid_amount" bigint not null',
  bill_receivable:
    '"bill_no" varchar not null, "entry_no" varchar, "port" varchar not null, "debtor" bigint not null, "surety" bigint, "bill_type" varchar not null, "adcvd" boolean not null, "case_no" varchar, "new_shipper" boolean not null, "issue_date" date not null, "due_date" date not null, "paid_date" date, "closed_date" date, "principal" bigint not null, "interest" bigint not null, "paid_to_date" bigint not null, "balance" bigint not null, "writeoff_amount" bigint not null, "referral_eligible" boolean not null, "referred" boolean not null, "protested" boolean not null',
  receivable_snapshot:
    '"as_of_date" date not null, "receivable_class" varchar not null, "gross_receivable" bigint not null, "allowance" bigint not null',
  debit_voucher:
    '"voucher_no" varchar not null, "statement_no" varchar, "bill_no" varchar, "port" varchar not null, "payer" bigint not null, "voucher_date" date not null, "interest_start" date not null, "dv_amount" bigint not null, "fee" bigint not null, "recovered" bigint not null',
  importer_sanction:
    '"sanction_no" varchar not null, "importer" bigint not null, "port" varchar not null, "placed" date not null, "lifted" date, "reason" varchar not null',
  adcvd_order:
    '"case_no" varchar not null, "countervailing" boolean not null, "country" varchar not null, "product" varchar not null, "order_date" date not null, "effective" date not null, "revoked" date, "all_others_rate" decimal(18,6) not null',
  adcvd_message:
    '"message_no" varchar not null, "case_no" varchar not null, "kind" varchar not null, "issued" date not null, "period_from" date, "period_to" date, "suspension_lifted" date',
  scope_map:
    '"case_no" varchar not null, "hts" varchar not null, "origin" varchar not null, "valid_from" date not null, "valid_to" date',
  eapa_case:
    '"eapa_no" varchar not null, "case_no" varchar, "accused" bigint not null, "origin" varchar not null, "received" date not null, "initiated" date, "initiation_deadline" date not null, "interim_measures" date, "interim_deadline" date, "determined" date, "determination_deadline" date, "affirmative" boolean not null, "duty_identified" bigint not null',
  seizure:
    '"seizure_no" varchar not null, "entry_no" varchar, "exam_no" varchar, "port" varchar not null, "mode" varchar not null, "violator" bigint, "origin" varchar not null, "seized" date not null, "statute" varchar not null, "domestic_value" bigint not null, "msrp" bigint not null, "ipr" boolean not null, "ipr_type" varchar, "hs_risk" boolean not null, "textile" boolean not null, "operation" varchar',
  seizure_line:
    '"seizure_no" varchar not null, "line_no" bigint not null, "port" varchar not null, "seized" date not null, "product" varchar not null, "brand" varchar, "origin" varchar not null, "quantity" decimal(18,2) not null, "domestic_value" bigint not null, "msrp" bigint not null, "ipr" boolean not null',
  seizure_case:
    '"case_no" varchar not null, "seizure_no" varchar not null, "port" varchar not null, "seizure_date" date not null, "petition_date" date, "disposition" date, "petitioned" boolean not null, "forfeited" boolean not null, "remitted" boolean not null, "closed" boolean not null',
  penalty_case:
    '"case_no" varchar not null, "entry_no" varchar, "port" varchar not null, "violator" bigint not null, "statute" varchar not null, "culpability" varchar, "textile" boolean not null, "notice_date" date not null, "petition_date" date, "decision_date" date, "closed" date, "limit_date" date not null, "expired" boolean not null, "assessed" bigint not null, "mitigated" bigint not null, "collected" bigint not null, "balance" bigint not null, "duty_loss" bigint not null, "duty_recovered" bigint not null',
  ld_case:
    '"case_no" varchar not null, "entry_no" varchar, "bond_no" varchar, "port" varchar not null, "principal" bigint not null, "surety" bigint, "breach" varchar not null, "notice_date" date not null, "closed" date, "assessed" bigint not null, "mitigated" bigint not null, "collected" bigint not null',
  prior_disclosure:
    '"disclosure_no" varchar not null, "port" varchar not null, "party" bigint not null, "received" date not null, "decided" date, "valid" boolean not null, "tendered" bigint not null',
  allegation:
    '"allegation_no" varchar not null, "issue" varchar not null, "origin" varchar, "port" varchar, "accused" bigint, "received" date not null, "closed" date, "substantiated" boolean not null',
  referral:
    '"referral_no" varchar not null, "port" varchar not null, "issue" varchar not null, "referred" date not null, "accepted" boolean not null',
  case_outcome:
    '"outcome_no" varchar not null, "issue" varchar not null, "decided" date not null, "arrests" bigint not null, "indictments" bigint not null, "convictions" bigint not null',
  exclusion_order:
    '"order_no" varchar not null, "general" boolean not null, "effective" date not null, "expired" date',
  exclusion_action:
    '"action_no" varchar not null, "order_no" varchar not null, "port" varchar not null, "acted" date not null, "kind" varchar not null',
  recordation:
    '"recordation_no" varchar not null, "kind" varchar not null, "effective" date not null, "expires" date',
  wro: '"wro_no" varchar not null, "kind" varchar not null, "country" varchar not null, "effective" date not null, "inactive" date',
  wro_petition:
    '"petition_no" varchar not null, "wro_no" varchar not null, "petitioner" bigint, "filed" date not null, "decided" date, "modified" boolean not null',
  audit:
    '"audit_no" varchar not null, "account" bigint not null, "type" varchar not null, "field_office" varchar not null, "notified_date" date not null, "planned_date" date not null, "report_date" date, "completed" date, "identified" bigint not null, "recommended" bigint not null, "billed" bigint not null, "collected_to_date" bigint not null, "audit_cost" bigint not null',
  audit_collection:
    '"audit_no" varchar not null, "receipt_no" varchar not null, "posted" date not null, "collected" bigint not null',
  bond: '"bond_no" varchar not null, "type" varchar not null, "activity" varchar not null, "principal" bigint not null, "surety" bigint not null, "co_surety" bigint, "amount" bigint not null, "liability" bigint not null, "effective" date not null, "terminated" date, "insufficient" boolean not null',
  bond_notice:
    '"notice_no" varchar not null, "bond_no" varchar not null, "notified" date not null, "cured" date',
  surety_demand:
    '"demand_no" varchar not null, "bond_no" varchar not null, "bill_no" varchar, "surety" bigint not null, "demanded" date not null, "demand_amount" bigint not null, "paid" bigint not null',
  trade_partner:
    '"importer" bigint not null, "valid_from" date not null, "valid_to" date, "address" bigint, "importer_type" varchar, "center" varchar, "first_entry" date, "licence_port" varchar',
  business_register:
    '"business" bigint not null, "register_year" bigint not null, "receipts_band" varchar not null, "payroll_band" varchar not null, "employment_band" varchar not null',
  partner:
    '"importer" bigint not null, "programme" varchar not null, "tier" varchar, "certified_from" date not null, "certified_to" date, "validated" boolean not null, "isa" boolean not null, "ended_by" varchar',
  partner_application:
    '"application_no" varchar not null, "importer" bigint not null, "programme" varchar not null, "applied" date not null, "decided" date, "certified" boolean not null',
  partner_validation:
    '"validation_no" varchar not null, "importer" bigint not null, "initiated" date not null, "completed" date, "compliant" boolean not null',
  account_assignment:
    '"importer" bigint not null, "center" varchar not null, "assigned_from" date not null, "assigned_to" date, "industry_value" bigint not null',
  factory_visit:
    '"visit_no" varchar not null, "country" varchar not null, "manufacturer" bigint, "visited" date not null, "objective" varchar not null, "spi" varchar, "closed" boolean not null, "refused" boolean not null, "noncompliant" boolean not null, "transship_evidence" boolean not null, "pref_violation" boolean not null, "verified_capacity" decimal(18,0), "duty_recovered" bigint not null',
  quota_limit:
    '"quota_no" varchar not null, "kind" varchar not null, "country" varchar, "hts" varchar, "opens" date not null, "closes" date not null, "limit_qty" decimal(18,2) not null, "unit" varchar not null',
  quota_charge:
    '"quota_no" varchar not null, "opens" date not null, "charged" date not null, "port" varchar not null, "qty_charged" decimal(18,2) not null, "entries" bigint not null',
  staff_position:
    '"month" date not null, "unit" varchar not null, "position" varchar not null, "revenue_position" boolean not null, "onboard" decimal(18,2) not null, "mandated" bigint not null, "departures" bigint not null',
  staff_time:
    '"day" date not null, "unit" varchar not null, "task" varchar not null, "revenue_function" boolean not null, "hours" decimal(18,2) not null',
  cost_ledger:
    '"month" date not null, "unit" varchar not null, "activity" varchar not null, "fund" varchar, "cost" bigint not null',
  export_line:
    '"itn" varchar not null, "line_no" varchar not null, "exporter" bigint not null, "filer" bigint not null, "port" varchar not null, "destination" varchar not null, "mode" varchar not null, "export_date" date not null, "schedule_b" varchar not null, "foreign_domestic" varchar not null, "licence_code" varchar, "fas_value" bigint not null, "qty1" decimal(18,0), "uom1" varchar, "shipping_weight_kg" decimal(18,0)',
  export_filing:
    '"filing_no" varchar not null, "filer" bigint not null, "port" varchar not null, "filed_ts" timestamp not null, "deadline_ts" timestamp not null, "filed_date" date not null, "fatal" boolean not null',
  mirror_flow:
    '"year" bigint not null, "partner" varchar not null, "commodity" varchar not null, "partner_fob" bigint not null, "quantity_kg" decimal(18,0) not null',
  world_flow:
    '"year" bigint not null, "exporter_country" varchar not null, "importer_country" varchar not null, "commodity" varchar not null, "value" bigint not null',
  macro:
    '"series" varchar not null, "year" bigint not null, "quarter" bigint not null, "value" bigint not null',
  message:
    '"message_no" varchar not null, "application" varchar not null, "record_key" varchar not null, "attempt" bigint not null, "port" varchar, "received_ts" timestamp not null, "received_date" date not null, "rejected" boolean not null, "cause" varchar',
  record_version:
    '"subject" varchar not null, "record_key" varchar not null, "version" bigint not null, "changed" date not null, "cancelled" boolean not null',
  load_batch:
    '"extract" varchar not null, "subject" varchar not null, "cadence" varchar not null, "source_ts" timestamp not null, "loaded_ts" timestamp not null, "loaded_date" date not null, "late" boolean not null, "rows_control" bigint not null, "rows_loaded" bigint not null, "rows_quarantined" bigint not null, "control_total" bigint not null, "loaded_total" bigint not null',
  record_audit:
    '"extract" varchar not null, "subject" varchar not null, "rule" varchar not null, "severity" varchar not null, "loaded_date" date not null, "checked" bigint not null, "failed" bigint not null',
};
