// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletexts.h"

namespace Sandbox {

QList<OddName> oddNames()
{
    return {
        {"odd/a//b", "an empty folder name between two slashes"},
        {"odd//begins with a slash", "an empty folder name at the beginning"},
        {"odd/ leading blank.txt", "a blank at the beginning"},
        {"odd/trailing blank ", "a blank at the end"},
        {"odd/trailing dot.", "a dot at the end, which Windows drops"},
        {"odd/1+1=2.txt", "a plus sign, which forms read as a blank"},
        {"odd/a%2Fb.txt", "an escape that must not be decoded"},
        {"odd/100%.txt", "a per cent sign that escapes nothing"},
        {"odd/a/../b.txt", "two dots inside, which careless code resolves"},
        {"odd/./c.txt", "one dot, which careless code drops"},
        {"odd/..", "two dots at the end"},
        {"odd/what?.txt", "a question mark, which begins a query"},
        {"odd/fish&chips.txt", "an ampersand"},
        {"odd/C# notes.txt", "a hash, which begins a fragment"},
        {"odd/it's \"quoted\".txt", "both kinds of quotes"},
        {"odd/[brackets] (and) {braces}.txt", "brackets"},
        {"odd/<tag>.xml", "angle brackets, which break careless XML"},
        {"odd/semi;colon, comma.txt", "separators of signatures and lists"},
        {"odd/back\\slash.txt", "a backslash"},
        {"odd/star*pipe|colon:.txt", "characters that Windows forbids"},
        {"odd/CON", "a device name of Windows"},
        {"odd/emoji \xF0\x9F\x8D\x9C\xF0\x9F\x8E\x89.txt", "characters beyond 16 bits"},
        {"odd/caf\xC3\xA9.txt", "a composed letter"},
        {"odd/cafe\xCC\x81.txt", "the same letter, decomposed: another key"},
        {"odd/tab\there.txt", "a tabulator"},
        {"odd/dir", "an object of the same name as a folder"},
        {"odd/dir/inside.txt", "inside the folder of the same name as an object"},
        {"odd/long-" + QByteArray("name-").repeated(40) + ".txt", "a long name"},
    };
}

QByteArray sampleNotes()
{
    return "# Trip notes\n\n"
           "Three days along the coast, on foot and by bus.\n\n"
           "| Day | From | To | km |\n|---|---|---|---|\n| 1 | harbour | lighthouse | 14 |\n"
           "| 2 | lighthouse | old mill | 19 |\n| 3 | old mill | station | 11 |\n\n"
           "- [x] pick the twelve best pictures\n- [ ] send the originals to Mina\n- [ ] write captions: English, "
           "\xE4\xB8\xAD\xE6\x96\x87, \xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E, \xED\x95\x9C\xEA\xB5\xAD\xEC\x96\xB4\n";
}

QByteArray sampleTable()
{
    QByteArray table = "date,bucket,requests,bytes\n";
    for (int day = 1; day <= 30; ++day) {
        table += "2026-10-" + QByteArray::number(day).rightJustified(2, '0') + ",photos-1250000000," +
                 QByteArray::number(1000 + day * 137 % 900) + ',' + QByteArray::number(qint64(day) * 48'271'113 % 9'999'991) +
                 '\n';
    }
    return table;
}

QByteArray sampleLog(int lines)
{
    QByteArray log;
    quint32 random = 2026;
    for (int line = 0; line < lines; ++line) {
        random = random * 1664525 + 1013904223;
        log += "2026-11-" + QByteArray::number(1 + line * 20 / lines).rightJustified(2, '0') + "T0" +
               QByteArray::number(random % 10) + ":00:00Z INFO request " + QByteArray::number(random, 16) + " took " +
               QByteArray::number(random % 400) + " ms\n";
    }
    return log;
}

}   // namespace Sandbox
