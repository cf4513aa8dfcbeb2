package nl.routewijzer.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** A printed policy, compiled and run as somebody without Routewijzer would. */
final class PrintedBeleid {
    private static final String PACKAGE = "nl.routewijzer.beleid";

    private final KieBase kieBase;

    PrintedBeleid(Beleid beleid) {
        kieBase = new KieHelper()
                .addContent(DrlPrinter.print(beleid), ResourceType.DRL)
                .build(ExecutableModelProject.class);
    }

    /** Every field of the Casus after all rules; a list of facts as a list of their fields. */
    Map<String, Object> run(Kandidaatprofiel profiel) throws ReflectiveOperationException {
        FactType type = kieBase.getFactType(PACKAGE, "Casus");
        Object casus = type.newInstance();
        type.set(casus, "peildatum", profiel.peildatum());
        for (Feit feit : Feiten.ALLE) {
            if (feit.veld() != null) {
                type.set(casus, DrlNames.field(feit), profiel.value(feit.veld()));
            }
        }
        type.set(casus, "eerdereVoorzieningen", eerdere(profiel));
        type.set(casus, "eigen", profiel.eigen());
        KieSession session = kieBase.newKieSession();
        try {
            session.insert(casus);
            session.fireAllRules(2_000);
        } finally {
            session.dispose();
        }
        return fields(type, casus);
    }

    private List<Object> eerdere(Kandidaatprofiel profiel) throws ReflectiveOperationException {
        FactType type = kieBase.getFactType(PACKAGE, "EerdereVoorziening");
        List<Object> eerdere = new ArrayList<>();
        for (EerdereVoorziening voorziening : profiel.eerdereVoorzieningen()) {
            Object eerder = type.newInstance();
            type.set(eerder, "voorziening", voorziening.voorziening());
            type.set(eerder, "start", voorziening.start());
            type.set(eerder, "resultaat", voorziening.resultaat());
            eerdere.add(eerder);
        }
        return eerdere;
    }

    private Map<String, Object> fields(FactType type, Object fact) {
        Map<String, Object> fields = new HashMap<>();
        for (FactField field : type.getFields()) {
            Object value = field.get(fact);
            fields.put(
                    field.getName(),
                    value instanceof List<?> list
                            ? list.stream().map(this::plain).toList()
                            : value);
        }
        return fields;
    }

    private Object plain(Object value) {
        FactType type = kieBase.getFactType(PACKAGE, value.getClass().getSimpleName());
        return type == null ? value : fields(type, value);
    }
}
