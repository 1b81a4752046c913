import type { Metadata } from "next";
import Link from "next/link";
import { AddArticle } from "../../../components/add-article.tsx";
import { readSettings } from "../../../server/reader.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readSettings();
  return { title: words.add.title };
}

export default async function AddArticlePage() {
  const { language, words } = await readSettings();
  return (
    <>
      <p className="crumbs">
        <Link href="/articles">{words.article.list}</Link> / {words.add.title}
      </p>
      <h1>{words.add.title}</h1>
      <AddArticle language={language} />
    </>
  );
}
