// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/problemnotes.h"

#include "widgets/notelabel.h"

#include <algorithm>

using namespace Lifecycle;

QList<Problem> problemsAt(const QList<Problem> &problems, Field field)
{
    QList<Problem> found;
    std::copy_if(problems.cbegin(), problems.cend(), std::back_inserter(found),
                 [field](const Problem &problem) { return problem.field == field; });
    return found;
}

void showIn(NoteLabel *note, const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems) {
        if (!texts.contains(problem.text))
            texts.append(problem.text);
    }
    if (texts.isEmpty())
        note->clear();
    else
        note->setNote(hasMistake(problems) ? NoteLabel::Problem : NoteLabel::Warning, texts.join(u'\n'));
}
