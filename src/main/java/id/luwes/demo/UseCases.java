package id.luwes.demo;

import id.luwes.arrangement.Applications;
import id.luwes.arrangement.Deciding;
import id.luwes.arrangement.EndingAgreement;
import id.luwes.arrangement.Offering;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.evaluation.Confirming;
import id.luwes.evaluation.EvaluatedMonths;
import id.luwes.evaluation.Proposing;
import id.luwes.insight.CountingMonths;
import id.luwes.ledger.Feeding;
import id.luwes.objection.RaisingObjection;
import id.luwes.regime.RegimeBook;
import id.luwes.regime.ShapingRegimes;

/** What the demonstration has done by the same code as a real agency. */
record UseCases(
        JudgingPeople judging,
        Feeding feeding,
        EvaluatedMonths months,
        Proposing proposing,
        Confirming confirming,
        CountingMonths counting,
        EndingAgreement ending,
        Deciding deciding,
        Offering offering,
        Applications applications,
        ShapingRegimes shaping,
        RegimeBook regimes,
        Asides.Doing asides,
        RaisingObjection objecting) {}
