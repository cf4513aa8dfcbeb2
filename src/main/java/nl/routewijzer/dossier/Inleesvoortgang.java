package nl.routewijzer.dossier;

import java.util.List;

/**
 * What was done with some lines of a file.
 *
 * @param bewaard for how many of them an advice was kept
 * @param bekend how many of them were in the dossier already
 * @param klaar the numbers of all of these: no copy of them is kept
 * @param geweigerd the others, with why
 */
public record Inleesvoortgang(int bewaard, int bekend, List<Integer> klaar, List<Inleesregel> geweigerd) {}
