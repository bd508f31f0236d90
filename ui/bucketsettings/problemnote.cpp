// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/problemnote.h"

#include "widgets/notelabel.h"

using namespace Settings;

void showIn(NoteLabel *note, const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(problem.text);
    note->setNote(hasError(problems) ? NoteLabel::Problem : NoteLabel::Warning, texts.join(u'\n'));
}
