package id.luwes.desk;

import id.luwes.arrangement.AgreementToLookAt;
import id.luwes.arrangement.DayGlance;
import id.luwes.arrangement.Glance;
import id.luwes.arrangement.Opinion;
import id.luwes.attendance.Corrections;
import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.Objection;
import id.luwes.evaluation.EvaluationLine;
import id.luwes.imports.ReadingImports;
import id.luwes.objection.ObjectionLine;
import id.luwes.performance.WaitingOutputs;
import id.luwes.workforce.SuperiorDoubt;

/** What the inbox shows of a case: as much as is needed to see at one glance what it is about. */
public sealed interface Shown {

    /** Whose case it is, or what, where it is nobody's. */
    String name();

    /** Where that person works; empty where it is not told. */
    String unit();

    record Application(Glance glance) implements Shown {
        @Override
        public String name() {
            return glance.waiting().name();
        }

        @Override
        public String unit() {
            return glance.waiting().unitName();
        }
    }

    record SingleDays(DayGlance glance) implements Shown {
        @Override
        public String name() {
            return glance.name();
        }

        @Override
        public String unit() {
            return glance.unitName();
        }
    }

    record Changed(AgreementToLookAt agreement) implements Shown {
        @Override
        public String name() {
            return agreement.name();
        }

        @Override
        public String unit() {
            return agreement.unit();
        }
    }

    record Delivery(WaitingOutputs.Waiting waiting) implements Shown {
        @Override
        public String name() {
            return waiting.name();
        }

        @Override
        public String unit() {
            return "";
        }
    }

    record Correction(Corrections.Waiting waiting) implements Shown {
        @Override
        public String name() {
            return waiting.name();
        }

        @Override
        public String unit() {
            return waiting.unitName();
        }
    }

    record Month(EvaluationLine line) implements Shown {
        @Override
        public String name() {
            return line.name();
        }

        @Override
        public String unit() {
            return line.unit();
        }
    }

    record Doubted(SuperiorDoubt doubt) implements Shown {
        @Override
        public String name() {
            return doubt.employee().name();
        }

        @Override
        public String unit() {
            return doubt.unitName();
        }
    }

    /** A fact that is said to be wrong. */
    record Disputed(FactDispute dispute) implements Shown {
        @Override
        public String name() {
            return dispute.name();
        }

        @Override
        public String unit() {
            return dispute.unit();
        }
    }

    /** A question about somebody's application; where they work is not needed to answer it. */
    record Asked(Opinion opinion) implements Shown {
        @Override
        public String name() {
            return opinion.applicant().name();
        }

        @Override
        public String unit() {
            return "";
        }
    }

    /** Nobody's case: a file, by its name. */
    record Brought(ReadingImports.Waiting waiting) implements Shown {
        @Override
        public String name() {
            return waiting.run().source().name();
        }

        @Override
        public String unit() {
            return "";
        }
    }

    /** An objection for the body to decide. */
    record Contested(ObjectionLine line) implements Shown {
        @Override
        public String name() {
            return line.name();
        }

        @Override
        public String unit() {
            return line.unit();
        }
    }

    record Objected(Objection objection) implements Shown {
        @Override
        public String name() {
            return objection.name();
        }

        @Override
        public String unit() {
            return objection.unit();
        }
    }
}
