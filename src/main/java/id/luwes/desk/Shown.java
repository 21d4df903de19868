package id.luwes.desk;

import id.luwes.arrangement.Glance;
import id.luwes.attendance.Corrections;
import id.luwes.eligibility.Objection;
import id.luwes.evaluation.EvaluationLine;
import id.luwes.performance.WaitingOutputs;

/** What the inbox shows of a case: as much as is needed to see at one glance what it is about. */
public sealed interface Shown {

    /** Whose case it is. */
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
