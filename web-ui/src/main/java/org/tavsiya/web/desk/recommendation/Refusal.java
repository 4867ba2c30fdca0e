package org.tavsiya.web.desk.recommendation;

import java.util.List;
import org.tavsiya.rules.PersonalData.Finding;
import org.tavsiya.web.desk.recommendation.RecommendationPage.Meanwhile;

/**
 * Why a form comes back, and the form as it was typed.
 *
 * @param findings what may be personal data
 * @param meanwhile what somebody else changed since the author looked; empty where nobody did
 * @param newVersion that the author may say to change all the same; null where nobody changed anything
 */
record Refusal(
        Change change,
        ChangeForm typed,
        List<ChangeMistakes.Mistake> problems,
        List<Finding> findings,
        List<Meanwhile> meanwhile,
        Long newVersion) {}
