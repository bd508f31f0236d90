// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/cospath.h"

#include <QRegularExpression>

namespace {

/// Looser than the rule for new buckets: a name that the service does not know is its to refuse.
bool looksLikeBucketName(const QString &name)
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]*$"));
    return allowed.match(name).hasMatch();
}

QString withoutQuotes(const QString &text)
{
    const bool isQuoted = text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"'));
    return isQuoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

}   // namespace

std::optional<CosPath> parseCosPath(const QString &text)
{
    const QString scheme = QStringLiteral("cos://");
    QString rest = withoutQuotes(text.trimmed());
    if (rest.isEmpty())
        return std::nullopt;
    if (rest.startsWith(scheme, Qt::CaseInsensitive)) {
        rest = rest.sliced(scheme.size());
        if (rest.isEmpty())
            return CosPath{};
    }

    const qsizetype slash = rest.indexOf(QLatin1Char('/'));
    const QString bucket = slash < 0 ? rest : rest.first(slash);
    if (!looksLikeBucketName(bucket))
        return std::nullopt;

    QByteArray prefix = slash < 0 ? QByteArray() : rest.sliced(slash + 1).toUtf8();
    if (prefix.startsWith('/'))
        prefix.remove(0, 1);
    if (!prefix.isEmpty() && !prefix.endsWith('/'))
        prefix.append('/');
    return CosPath{bucket, prefix};
}
