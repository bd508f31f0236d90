// SPDX-License-Identifier: GPL-3.0-or-later
#include "demand.h"
#include "transfer/localname.h"

#include <QStringList>

using namespace Transfer;

namespace {

/// Whatever a key is called, its file stays in the folder that was chosen, and a name that was not shortened tells the key.
void checkSegment(const QByteArray &segment, NameRules rules)
{
    const QString name = LocalName::fromSegment(segment, rules);
    DEMAND(!name.isEmpty() && name != QLatin1String(".") && name != QLatin1String(".."));
    DEMAND(!name.contains(u'/') && !name.contains(QChar(u'\0')));
    DEMAND(name.toUtf8().size() <= 255);
    DEMAND(rules != NameRules::Windows || (!name.contains(u'\\') && !name.contains(u':') && !name.endsWith(u'.')));
    const QByteArray back = LocalName::toSegment(name);
    DEMAND(back.isNull() || back == segment);
}

void checkKey(const QByteArray &key, NameRules rules)
{
    const QString path = LocalName::pathFromKey(key, rules);
    DEMAND(!path.startsWith(u'/'));
    for (const QString &name : path.split(u'/'))
        DEMAND(name != QLatin1String(".."));
}

}   // namespace

extern "C" int LLVMFuzzerTestOneInput(const char *bytes, size_t sizeBytes)
{
    const QByteArray key(bytes, qsizetype(sizeBytes));
    for (const NameRules rules : {NameRules::Posix, NameRules::MacOs, NameRules::Windows}) {
        for (const QByteArray &segment : key.split('/'))
            checkSegment(segment, rules);
        if (!key.isEmpty())
            checkKey(key, rules);
    }
    return 0;
}
